// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/tidy_svg.h"

#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace tanhgram {

namespace {

using Attributes = QMap<QString, QString>;

/// What holds in the one group around everything.
const Attributes& inherited() {
    static const Attributes all{{"fill", "none"},
                                {"stroke", "none"},
                                {"fill-rule", "evenodd"},
                                {"stroke-linecap", "butt"},
                                {"stroke-linejoin", "round"}};
    return all;
}

/// What holds where nothing is said.
const Attributes& usual() {
    static const Attributes all{{"fill-opacity", "1"},
                                {"stroke-opacity", "1"},
                                {"stroke-width", "1"},
                                {"vector-effect", "none"},
                                {"transform", "matrix(1,0,0,1,0,0)"}};
    return all;
}

Attributes attributesOf(const QXmlStreamReader& xml) {
    Attributes all;
    for (const QXmlStreamAttribute& each : xml.attributes())
        all[each.qualifiedName().toString()] = each.value().toString();
    return all;
}

/// Only what says something about that element.
Attributes needed(const Attributes& all, bool isText) {
    const bool isStroked = all.value("stroke", "none") != "none";
    Attributes kept;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        const QString& name = each.key();
        const bool isSaid = inherited().value(name) == each.value() || usual().value(name) == each.value();
        const bool isIdle =
            (name.startsWith("font-") && !isText) || (name.startsWith("stroke-") && !isStroked);
        if (!isSaid && !isIdle)
            kept[name] = each.value();
    }
    return kept;
}

/// "M1,2 L3,4 L1,2" as "M1,2 3,4z", or without z if it is `open`; other paths as they are.
QString shortPath(const QString& path, bool open) {
    if (!path.startsWith('M') || path.contains('C') || path.indexOf('M', 1) >= 0)
        return path;
    QStringList corners = path.mid(1).split(QStringLiteral(" L"));
    const bool isClosed = !open && corners.size() > 2 && corners.first() == corners.last();
    if (isClosed)
        corners.removeLast();
    return 'M' + corners.join(' ') + (isClosed ? "z" : "");
}

/// Writes the pieces of a picture one after another. Lines of one look that follow each other become one
/// path.
class Pieces {
public:
    explicit Pieces(QXmlStreamWriter& out) : out_(out) {}

    void add(const QString& kind, Attributes attributes, const QString& text) {
        const bool isText = kind == QLatin1String("text");
        attributes = needed(attributes, isText);
        // Pale lines would be paler where they cross, and dashes would go on from one to the next.
        const bool mayJoin =
            !attributes.contains("stroke-opacity") && !attributes.contains("stroke-dasharray");
        if (kind == QLatin1String("polyline") && mayJoin) {
            addLine(attributes);
            return;
        }
        writeLines();
        if (attributes.contains("d"))
            attributes["d"] = shortPath(attributes["d"], attributes.contains("stroke"));
        write(kind, attributes, text);
    }

    /// What was added last is written only now.
    void end() { writeLines(); }

private:
    void addLine(Attributes attributes) {
        const QString points = attributes.take("points").trimmed();
        if (attributes != look_)
            writeLines();
        look_ = attributes;
        lines_ += 'M' + points;
    }

    void writeLines() {
        if (lines_.isEmpty())
            return;
        Attributes attributes = look_;
        attributes["d"] = lines_;
        lines_.clear();
        write(QStringLiteral("path"), attributes, {});
    }

    void write(const QString& kind, const Attributes& attributes, const QString& text) {
        out_.writeCharacters(QStringLiteral("\n"));
        if (text.isEmpty())
            out_.writeEmptyElement(kind);
        else
            out_.writeStartElement(kind);
        for (auto each = attributes.cbegin(); each != attributes.cend(); ++each)
            out_.writeAttribute(each.key(), each.value());
        if (text.isEmpty())
            return;
        out_.writeCharacters(text);
        out_.writeEndElement();
    }

    QXmlStreamWriter& out_;
    Attributes look_;
    QString lines_;
};

/// The element that begins here, with all that is in it, as it is.
void copyElement(QXmlStreamReader& from, QXmlStreamWriter& to) {
    int depth = 0;
    do {
        to.writeCurrentToken(from);
        depth += from.isStartElement() ? 1 : from.isEndElement() ? -1 : 0;
        if (depth > 0)
            from.readNext();
    } while (depth > 0 && !from.hasError());
}

void writeRoot(const Attributes& attributes, const QSizeF& size, QXmlStreamWriter& to) {
    to.writeStartElement(QStringLiteral("svg"));
    Attributes all = attributes;
    all["width"] = QString::number(size.width());
    all["height"] = QString::number(size.height());
    for (auto each = all.cbegin(); each != all.cend(); ++each)
        to.writeAttribute(each.key(), each.value());
}

/// All pieces in the group that begins here and in those within it, each with what is said of its groups.
void addPieces(QXmlStreamReader& from, Attributes around, Pieces& to) {
    around.insert(attributesOf(from));
    while (from.readNextStartElement()) {
        if (from.name() == QLatin1String("g")) {
            addPieces(from, around, to);
            continue;
        }
        const QString kind = from.name().toString();
        Attributes attributes = around;
        attributes.insert(attributesOf(from));
        to.add(kind, attributes, from.readElementText());
    }
}

void writePieces(QXmlStreamReader& from, QXmlStreamWriter& to) {
    to.writeStartElement(QStringLiteral("g"));
    for (auto each = inherited().cbegin(); each != inherited().cend(); ++each)
        to.writeAttribute(each.key(), each.value());
    Pieces pieces(to);
    addPieces(from, {}, pieces);
    pieces.end();
    to.writeEndElement();
}

} // namespace

QByteArray tidySvg(const QByteArray& svg, const QSizeF& size) {
    QByteArray tidy;
    QXmlStreamReader from(svg);
    from.setNamespaceProcessing(false);
    QXmlStreamWriter to(&tidy);
    to.writeStartDocument();
    from.readNextStartElement();
    writeRoot(attributesOf(from), size, to);
    while (from.readNextStartElement()) {
        to.writeCharacters(QStringLiteral("\n"));
        if (from.name() == QLatin1String("g"))
            writePieces(from, to);
        else
            copyElement(from, to);
    }
    to.writeEndDocument();
    return from.hasError() ? svg : tidy;
}

} // namespace tanhgram
