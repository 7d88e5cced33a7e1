// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace tanhgram {

Settings loadSettings() {
    const QSettings stored;
    return {stored.value("dark", false).toBool(), stored.value("geometry").toByteArray(),
            stored.value("panes").toByteArray()};
}

void saveSettings(const Settings& settings) {
    QSettings stored;
    stored.setValue("dark", settings.dark);
    stored.setValue("geometry", settings.geometry);
    stored.setValue("panes", settings.panes);
}

} // namespace tanhgram
