// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tanhgram {

/// A place in a document that readers list beside it.
struct Bookmark {
    QString title;
    int level = 0;  ///< 0 outermost; at most one more than that of the bookmark before
    int page = 0;   ///< from 0
    double top = 0; ///< its distance from the bottom of the page, in points
};

/// `pdf` with bookmarks, which QPdfWriter cannot write, appended as an incremental update (ISO 32000-1,
/// sections 7.5.6 and 12.3.3): its own bytes stay as they are. A file that is not made as QPdfWriter makes
/// them (a table of references, one flat list of pages) is given back unchanged.
QByteArray withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks);

} // namespace tanhgram
