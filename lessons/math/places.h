// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QString>

namespace tanhgram {

/// Lines and columns (in characters, from 1) of places that are asked for in the order of the text, which is
/// walked once.
class Places {
public:
    explicit Places(const QString& text) : text_(text) {}

    Position at(qsizetype offset) {
        for (; at_ < qMin(offset, text_.size()); ++at_)
            if (text_[at_] == '\n')
                here_ = {here_.line + 1, 1};
            else if (!text_[at_].isLowSurrogate())
                ++here_.column;
        return here_;
    }

private:
    const QString& text_;
    qsizetype at_ = 0;
    Position here_{1, 1};
};

} // namespace tanhgram
