// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <type_traits>

namespace tanhgram {

namespace {

// The one table of what is kept, and under which name: `visit` is called with each name and its place.
template <class Kept, class Visit> void visitAll(Kept& settings, const Visit& visit) {
    visit("geometry", settings.geometry);
    visit("student", settings.student);
    visit("language", settings.language);
    visit("scheme", settings.scheme);
    visit("textPercent", settings.textPercent);
    visit("stillness", settings.stillness);
    visit("guideShown", settings.guideShown);
    visit("sideShown", settings.sideShown);
    visit("panelsShown", settings.panelsShown);
    visit("equations", settings.formula);
    visit("workshopShown", settings.workshopShown);
    visit("panel", settings.panel);
    visit("panes", settings.panes);
    visit("upper", settings.upper);
    visit("split", settings.split);
    visit("beside", settings.beside);
}

} // namespace

Settings loadSettings() {
    const QSettings stored;
    Settings settings;
    if (stored.value("dark").toBool()) // as earlier versions kept it
        settings.scheme = QStringLiteral("dark");
    visitAll(settings, [&stored](const char* name, auto& place) {
        using Value = std::remove_reference_t<decltype(place)>;
        place = stored.value(QLatin1String(name), QVariant::fromValue(place)).template value<Value>();
    });
    // A size that no menu offers might leave no menu that can be read.
    if (std::ranges::find(textSizes, settings.textPercent) == textSizes.end())
        settings.textPercent = textSizes.front();
    return settings;
}

void saveSettings(const Settings& settings) {
    QSettings stored;
    stored.remove("dark");
    visitAll(settings,
             [&stored](const char* name, const auto& value) { stored.setValue(QLatin1String(name), value); });
}

} // namespace tanhgram
