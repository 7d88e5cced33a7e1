// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace tanhgram {

/// Whether every string of the program has been translated into that language: its Qt Linguist file has no
/// entry that is unfinished.
inline bool isComplete(const QString& language) {
    QFile file(QStringLiteral(TANHGRAM_SOURCE_DIR "/translations/tanhgram_%1.ts").arg(language));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("type=\"unfinished\"");
}

/// Words that a language writes as English does.
inline QStringList alikeIn(const QString& language) {
    if (language == "de")
        return {"linear",   "Training", "Test",  "Text",   "Start", "Export", "Import",
                "Momentum", "Tab",      "Name",  "Dialog", "Logit", "Bias",   "Pixel",
                "Pause",    "Version",  "Reset", "Neuron", "Seed",  "Seeds"};
    if (language == "pt_BR")
        return {"linear", "Momentum", "Total", "Item", "Pixel", "pixels", "Logit", "Neural", "Zero"};
    return {};
}

} // namespace tanhgram
