// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/handout.h"
#include "core/diagnostic/parsed.h"

#include <QByteArray>

#include <functional>

class QPagedPaintDevice;

namespace tanhgram {

/// Told how many of how many pages are done; says whether to go on.
using PageProgress = std::function<bool(int done, int pages)>;

/// Paints every page on a device whose resolution is `dotsPerInch`; whether it came to the end.
bool paintPages(const Handout& handout, QPagedPaintDevice& device, double dotsPerInch,
                const PageProgress& progress = {});

/// The handout as a PDF with embedded fonts and bookmarks; nothing if it was stopped.
std::optional<QByteArray> handoutPdf(const Handout& handout, const PageProgress& progress = {});

} // namespace tanhgram
