// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figure_options.h"

#include <QRegularExpression>

namespace tanhgram {

namespace {

constexpr double printResolution = 300; ///< of pictures whose size is in millimetres

struct Size {
    double width = 0;
    double height = 0;
    bool millimetres = false;
};

/// "600x500", "600x500px", "90mmx70mm" or "90x70mm".
std::optional<Size> parseSize(const QString& text) {
    static const QRegularExpression form("^([0-9]+(?:\\.[0-9]+)?)(mm|px)?x([0-9]+(?:\\.[0-9]+)?)(mm|px)?$");
    const QRegularExpressionMatch found = form.match(text);
    const QString first = found.captured(2), second = found.captured(4);
    if (!found.hasMatch() || (!first.isEmpty() && first != second))
        return {};
    return Size{found.captured(1).toDouble(), found.captured(3).toDouble(), second == "mm"};
}

std::optional<double> parseResolution(const QString& text) {
    bool isNumber = false;
    const double dots = text.toDouble(&isNumber);
    return isNumber && dots >= 36 && dots <= 1200 ? std::optional(dots) : std::nullopt;
}

} // namespace

std::vector<OptionSpec> figureOptions() {
    return {{"--size", "WxH", "600x500 in pixels, or 90mmx70mm; 600x500 unless given"},
            {"--dpi", "DOTS", "pixels to the inch; 96 unless given, 300 for sizes in mm"},
            {"--transparent", "", "no white paper behind the figure"},
            {"--no-title", "", "leave the title out"},
            {"--no-axis-names", "", "leave the names of the axes out"},
            {"--no-legend", "", "leave the legend out"},
            {"--caption", "", "describe the figure in words below it"}};
}

Needed<ExportOptions> exportOptions(const Arguments& arguments, Console& console) {
    const auto size = parseSize(arguments.value("--size", "600x500"));
    const auto dots =
        parseResolution(arguments.value("--dpi", size && size->millimetres ? QString::number(printResolution)
                                                                           : QString::number(unitsPerInch)));
    if (!dots)
        return Needed<ExportOptions>::missing(usageError(console, "--dpi wants a number from 36 to 1200"));
    ExportOptions options;
    if (size)
        options.size = QSizeF(size->width, size->height) *
                       (size->millimetres ? unitsPerMillimetre : unitsPerInch / *dots);
    options.dotsPerInch = *dots;
    if (!size || !isSensible(options))
        return Needed<ExportOptions>::missing(
            usageError(console, "--size wants WIDTHxHEIGHT, as 600x500 (pixels) or 90mmx70mm; each side at "
                                "least 40 mm long in print, and at most 10000 pixels"));
    options.transparent = arguments.has("--transparent");
    options.parts = {!arguments.has("--no-title"), !arguments.has("--no-axis-names"),
                     !arguments.has("--no-legend"), arguments.has("--caption")};
    return options;
}

} // namespace tanhgram
