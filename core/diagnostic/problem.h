// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tanhgram {

/// Every kind of thing that can be wrong with an input. Tests assert the kind, people read the message.
enum class Problem {
    Unreadable,    ///< the file cannot be opened or read
    Unwritable,    ///< the file cannot be written
    Syntax,        ///< not well-formed TOML, CSV or Markdown front matter
    UnknownKey,    ///< a key or name that nothing here understands
    MissingKey,    ///< a key without which the input has no meaning
    WrongType,     ///< a string where a number belongs, and the like
    WrongShape,    ///< a matrix or list whose size does not fit the network
    NotFinite,     ///< nan or inf
    OutOfRange,    ///< a number outside what the key allows
    UnknownValue,  ///< a word that is not one of the choices
    OutsideFolder, ///< a path that leaves the folder of the file naming it
    Duplicate,     ///< a second thing with an id that must be unique
    Unreached,     ///< a goal that its own solution does not reach, or reaches before anything is done
    Unwise,        ///< legal, but most likely not meant
    Usage,         ///< a command line that cannot be understood
};

/// The stable name of a problem, for tests and machine-readable output: "unknown-key".
std::string_view name(Problem problem);

} // namespace tanhgram
