// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/snapshot.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

struct DataTable;

/// One kind of figure: the name that files and `--chart` use, what it shows, and how it is made.
struct FigureKind {
    std::string_view name;
    Text title;
    Figure (*draw)(const Snapshot& snapshot, const Canvas& canvas);
    bool ofRun = false; ///< shows a training run: without one there is nothing to draw

    /// What it shows as a table, for figures without axes, whose own coordinates say nothing; null: its marks
    /// say it.
    DataTable (*table)(const Snapshot& snapshot) = nullptr;
};

/// Every figure of one state of the network. A new figure is one file and one line here.
const std::vector<FigureKind>& figureCatalogue();

/// The kind of that name, or nothing.
const FigureKind* figureNamed(std::string_view name);

/// The figures that are shown where nobody has named any: the main one first.
const std::vector<std::string>& usualFigures();

} // namespace tanhgram
