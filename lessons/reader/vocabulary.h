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
const Words& question(); ///< of all kinds of questions
const Words& option();
const Words& feedback(); ///< to a number and to a text
const Words& goal();

/// The keys that a question of that kind takes, besides `kind` and `prompt`.
Words questionOfKind(const std::string& kind);

/// The words that certain keys take.
const Words& panels();        ///< of `panel`: the tabs below the figures
const Words& questionKinds(); ///< of a question's `kind`
Words figures();              ///< of `figures`: the names in the figure catalogue

} // namespace tanhgram::vocabulary
