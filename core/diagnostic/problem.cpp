// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/problem.h"

namespace tanhgram {

std::string_view name(Problem problem) {
    switch (problem) {
    case Problem::Unreadable:
        return "unreadable";
    case Problem::Unwritable:
        return "unwritable";
    case Problem::Syntax:
        return "syntax";
    case Problem::UnknownKey:
        return "unknown-key";
    case Problem::MissingKey:
        return "missing-key";
    case Problem::WrongType:
        return "wrong-type";
    case Problem::WrongShape:
        return "wrong-shape";
    case Problem::NotFinite:
        return "not-finite";
    case Problem::OutOfRange:
        return "out-of-range";
    case Problem::UnknownValue:
        return "unknown-value";
    case Problem::OutsideFolder:
        return "outside-folder";
    case Problem::Duplicate:
        return "duplicate";
    case Problem::Unreached:
        return "unreached";
    case Problem::Unwise:
        return "unwise";
    case Problem::Usage:
        return "usage";
    }
    return "unknown";
}

} // namespace tanhgram
