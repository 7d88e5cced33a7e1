// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace tanhgram {

/// An option of a verb: its name as typed ("--step", "-o"), the word for its value (empty if it takes
/// none), and what it does.
struct OptionSpec {
    QString name;
    QString value;
    QString meaning;
    bool repeatable = false;
};

/// A verb's arguments taken apart: the files, and the values given to each option, in order.
struct Arguments {
    QStringList files;
    QMap<QString, QStringList> options;

    bool has(const QString& name) const { return options.contains(name); }
    QString value(const QString& name, const QString& fallback = {}) const {
        return has(name) ? options[name].last() : fallback;
    }
};

/// Takes `words` apart. "--name=value" is "--name value"; after "--" everything is a file. Errors: an
/// option that is not listed, one without its value, one given twice that may be given once.
Parsed<Arguments> parseArguments(const QStringList& words, const std::vector<OptionSpec>& options);

} // namespace tanhgram
