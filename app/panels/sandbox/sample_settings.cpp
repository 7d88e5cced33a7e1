// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/sample_settings.h"

#include "core/experiment/sample_keys.h"
#include "lessons/tr.h"

namespace tanhgram {

namespace {

std::vector<double> halfInHundredths() {
    std::vector<double> stops;
    for (int i = 0; i <= 50; ++i)
        stops.push_back(i / 100.0);
    return stops;
}

} // namespace

std::vector<Setting> sampleSettings() {
    std::vector<Setting> settings{
        {"noise", tr("Noise"),
         tr("Noise: how far chance moves the points off their shape. It is the standard deviation in either "
            "direction; 0 puts them exactly on it."),
         halfInHundredths()},
        {"samples",
         tr("Samples"),
         tr("Samples: how many points there are, of both classes together."),
         {4, 8, 12, 20, 30, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1000, 1500, 2000, 3000, 5000}},
    };
    for (Setting& setting : settings) {
        setting.table = "data";
        setting.range = *keyNamed(sampleKeys(), setting.key);
    }
    return settings;
}

} // namespace tanhgram
