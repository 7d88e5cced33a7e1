// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <optional>
#include <utility>

namespace tanhgram {

/// What reading an input gives: a value (with any warnings), or no value and at least one error.
template <class T> struct Parsed {
    std::optional<T> value;
    Diagnostics diagnostics;

    Parsed(T parsed, Diagnostics warnings = {})
        : value(std::move(parsed)), diagnostics(std::move(warnings)) {}
    Parsed(Diagnostics errors) : diagnostics(std::move(errors)) {}
    Parsed(Diagnostic error) : diagnostics{std::move(error)} {}

    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }
};

} // namespace tanhgram
