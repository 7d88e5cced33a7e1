// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/pdf_outline.h"

#include <QRegularExpression>

#include <optional>

namespace tanhgram {

namespace {

/// What an update has to know of the file it is appended to.
struct Original {
    qsizetype references = 0; ///< where its table of references begins
    QByteArray trailer;       ///< the words in it, without the brackets
    int size = 0;             ///< how many objects there are
    int catalogNumber = 0;
    QByteArray catalog; ///< the words in it, without the brackets
    std::vector<int> pages;
};

std::optional<int> numberAfter(const QByteArray& text, const char* key) {
    const QRegularExpression form(QString("%1\\s+([0-9]+)").arg(key));
    const QRegularExpressionMatch found = form.match(QString::fromLatin1(text));
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

/// The words between "<<" and the last ">>" before `end`, from `start` on.
QByteArray dictionary(const QByteArray& pdf, qsizetype start, const char* end) {
    const qsizetype open = pdf.indexOf("<<", start), stop = pdf.indexOf(end, start);
    if (open < 0 || stop < open)
        return {};
    const qsizetype close = pdf.lastIndexOf(">>", stop);
    return close < open ? QByteArray() : pdf.mid(open + 2, close - open - 2);
}

/// The words of an object, found through the table of references: ten digits of an offset in each of its
/// lines of 20 bytes.
QByteArray objectNumbered(const QByteArray& pdf, qsizetype references, int number) {
    const qsizetype firstLine = pdf.indexOf('\n', pdf.indexOf('\n', references) + 1) + 1;
    const qsizetype offset = pdf.mid(firstLine + 20 * number, 10).toLongLong();
    const bool isThere = offset > 0 && pdf.mid(offset).startsWith(QByteArray::number(number) + " 0 obj");
    return isThere ? dictionary(pdf, offset, "endobj") : QByteArray();
}

std::vector<int> pageNumbers(const QByteArray& pages) {
    static const QRegularExpression list("/Kids\\s*\\[([^\\]]*)\\]"), each("([0-9]+) 0 R");
    std::vector<int> numbers;
    auto found = each.globalMatch(list.match(QString::fromLatin1(pages)).captured(1));
    while (found.hasNext())
        numbers.push_back(found.next().captured(1).toInt());
    return numbers;
}

std::optional<Original> understood(const QByteArray& pdf) {
    Original original;
    original.references = numberAfter(pdf.right(64), "startxref").value_or(0);
    if (!pdf.mid(original.references).startsWith("xref\n0 "))
        return {};
    original.trailer = dictionary(pdf, pdf.lastIndexOf("trailer"), "startxref");
    original.size = numberAfter(original.trailer, "/Size").value_or(0);
    original.catalogNumber = numberAfter(original.trailer, "/Root").value_or(0);
    original.catalog = objectNumbered(pdf, original.references, original.catalogNumber);
    const int pages = numberAfter(original.catalog, "/Pages").value_or(0);
    original.pages = pageNumbers(objectNumbered(pdf, original.references, pages));
    const bool whole = original.size > 0 && pages > 0 && !original.pages.empty();
    return whole ? std::optional(original) : std::nullopt;
}

/// How a bookmark hangs in the tree; -1 is none, as a parent the root.
struct Node {
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int count = 0;
};

std::vector<Node> treeOf(const std::vector<Bookmark>& bookmarks, Node& root) {
    std::vector<Node> nodes(bookmarks.size());
    std::vector<int> open; // the last bookmark of each level
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        open.resize(std::min(open.size(), static_cast<std::size_t>(bookmarks[std::size_t(i)].level)));
        Node& node = nodes[std::size_t(i)];
        node.parent = open.empty() ? -1 : open.back();
        Node& parent = open.empty() ? root : nodes[std::size_t(open.back())];
        node.previous = parent.last;
        if (parent.last >= 0)
            nodes[std::size_t(parent.last)].next = i;
        else
            parent.first = i;
        parent.last = i;
        ++parent.count;
        open.push_back(i);
    }
    return nodes;
}

/// A string of PDF: UTF-16, most significant byte first, in hexadecimal.
QByteArray textString(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

class Update {
public:
    Update(const QByteArray& pdf, const Original& original) : bytes_(pdf), original_(original) {
        if (!bytes_.endsWith('\n'))
            bytes_ += '\n';
    }

    void add(int number, const QByteArray& words) {
        entries_.push_back({number, bytes_.size()});
        bytes_ += QByteArray::number(number) + " 0 obj\n<<" + words + ">>\nendobj\n";
    }

    QByteArray finished(int size) {
        const qsizetype table = bytes_.size();
        bytes_ += "xref\n";
        for (const Entry& entry : entries_)
            bytes_ += QByteArray::number(entry.number) + " 1\n" +
                      QByteArray::number(entry.offset).rightJustified(10, '0') + " 00000 n \n";
        static const QRegularExpression sizes("/Size\\s+[0-9]+");
        const QString trailer = QString::fromLatin1(original_.trailer).remove(sizes).trimmed();
        bytes_ += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Prev " +
                  QByteArray::number(original_.references) + '\n' + trailer.toLatin1() + "\n>>\nstartxref\n" +
                  QByteArray::number(table) + "\n%%EOF\n";
        return bytes_;
    }

private:
    struct Entry {
        int number;
        qsizetype offset;
    };
    QByteArray bytes_;
    const Original& original_;
    std::vector<Entry> entries_;
};

/// "/KEY NUMBER 0 R " if `index` is a bookmark's.
QByteArray reference(const char* key, int index, int firstNumber) {
    return index < 0 ? QByteArray()
                     : QByteArray(key) + ' ' + QByteArray::number(firstNumber + index) + " 0 R ";
}

QByteArray words(const Bookmark& bookmark, const Node& node, const Original& original, int root) {
    const int firstNumber = root + 1;
    const std::size_t page = std::min(static_cast<std::size_t>(bookmark.page), original.pages.size() - 1);
    // The root's number is one less than that of the first bookmark, as -1 is one less than its index.
    QByteArray text = "/Title " + textString(bookmark.title) + " /Parent " +
                      QByteArray::number(firstNumber + node.parent) + " 0 R ";
    text += reference("/Prev", node.previous, firstNumber) + reference("/Next", node.next, firstNumber) +
            reference("/First", node.first, firstNumber) + reference("/Last", node.last, firstNumber);
    if (node.count > 0) // negative: shown closed
        text += "/Count " + QByteArray::number(-node.count) + ' ';
    return text + "/Dest [" + QByteArray::number(original.pages[page]) + " 0 R /XYZ null " +
           QByteArray::number(bookmark.top, 'f', 1) + " null]";
}

} // namespace

QByteArray withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks) {
    const auto original = understood(pdf);
    if (!original || bookmarks.empty())
        return pdf;
    Node rootNode;
    const std::vector<Node> nodes = treeOf(bookmarks, rootNode);
    const int root = original->size;
    Update update(pdf, *original);
    update.add(original->catalogNumber, original->catalog + "/Outlines " + QByteArray::number(root) +
                                            " 0 R\n/PageMode /UseOutlines\n");
    update.add(root, "/Type /Outlines " + reference("/First", rootNode.first, root + 1) +
                         reference("/Last", rootNode.last, root + 1) + "/Count " +
                         QByteArray::number(rootNode.count));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        update.add(root + 1 + static_cast<int>(i), words(bookmarks[i], nodes[i], *original, root));
    return update.finished(root + 1 + static_cast<int>(nodes.size()));
}

} // namespace tanhgram
