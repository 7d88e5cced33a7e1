// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/parser.h"

#include "lessons/math/row_parser.h"

namespace tanhgram {

ParsedMath parseMath(QStringView tex) {
    return RowParser(tex).parse();
}

} // namespace tanhgram
