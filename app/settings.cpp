// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace tanhgram {

Settings loadSettings() {
    const QSettings stored;
    return {stored.value("dark", false).toBool(),     stored.value("geometry").toByteArray(),
            stored.value("panes").toByteArray(),      stored.value("language").toString(),
            stored.value("equations", true).toBool(), stored.value("student").toString()};
}

void saveSettings(const Settings& settings) {
    QSettings stored;
    stored.setValue("dark", settings.dark);
    stored.setValue("geometry", settings.geometry);
    stored.setValue("panes", settings.panes);
    stored.setValue("language", settings.language);
    stored.setValue("equations", settings.formula);
    stored.setValue("student", settings.student);
}

} // namespace tanhgram
