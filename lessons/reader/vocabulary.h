// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// The words of a lesson file: what the reader accepts and an editor can offer, listed once.
namespace tanhgram::vocabulary {

using Words = std::vector<std::string>;

/// The keys of each table of a lesson, in the order in which the guide for instructors explains them.
const Words& frontMatter();
const Words& step();
const Words& animate();
const Words& question();
const Words& option();
const Words& goal();

/// The words that certain keys take.
const Words& panels();        ///< of `panel`: the tabs below the figures
const Words& questionKinds(); ///< of a question's `kind`
Words figures();              ///< of `figures`: the names in the figure catalogue

} // namespace tanhgram::vocabulary
