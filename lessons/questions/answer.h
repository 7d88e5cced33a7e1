// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace tanhgram {

class Fields;

/// A student's answer: the options chosen (from 0), a number, or a text.
using Answer = std::variant<std::vector<int>, double, QString>;

/// Whether an answer is right, and what the lesson says to whoever gives it.
struct Verdict {
    bool right = false;
    QString feedback;
};

} // namespace tanhgram
