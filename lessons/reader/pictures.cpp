// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/pictures.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <vector>

namespace tanhgram {

namespace {

constexpr int mostRepeated = 50'000; ///< elements drawn by "use", far more than a chart's letters

bool isNamed(QStringView element, const char* name) {
    return element.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

QString idOf(const QXmlStreamReader& element) {
    return element.attributes().value(QLatin1String("id")).toString();
}

// What "use" refers to: "#part", as an attribute with or without its namespace.
QString targetOf(const QXmlStreamReader& element) {
    for (const QXmlStreamAttribute& each : element.attributes())
        if (isNamed(each.name(), "href"))
            return each.value().mid(1).toString();
    return {};
}

// Counts what an SVG draws by "use". Where what is repeated repeats others, a few lines can ask for billions
// of elements: that is not counted, but refused.
class Repetition {
public:
    void begin(const QXmlStreamReader& element) {
        ids_.push_back(idOf(element));
        sizes_.push_back(1);
        if (!isNamed(element.name(), "use"))
            return;
        targets_ << targetOf(element);
        for (const QString& around : ids_)
            repeating_ << around;
    }

    void end() {
        const int size = sizes_.back();
        sizeOf_[ids_.back()] = size;
        ids_.pop_back();
        sizes_.pop_back();
        if (!sizes_.empty())
            sizes_.back() += size;
    }

    bool isBounded() const {
        qint64 repeated = 0;
        for (const QString& target : targets_) {
            if (repeating_.contains(target))
                return false;
            repeated += sizeOf_.value(target);
        }
        return repeated <= mostRepeated;
    }

private:
    std::vector<QString> ids_; ///< of the elements that are open; empty: it has none
    std::vector<int> sizes_;   ///< their elements so far
    QHash<QString, int> sizeOf_;
    QStringList targets_;
    QSet<QString> repeating_; ///< ids of elements in which there is a "use"
};

} // namespace

bool isPictureName(const QString& name) {
    for (const char* ending : {".png", ".jpg", ".jpeg", ".svg"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    return false;
}

bool isSelfContained(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    Repetition repetition;
    while (!reader.atEnd()) {
        reader.readNext();
        // A processing instruction may name a style sheet, which is read from wherever it says.
        if (reader.isEntityReference() || !reader.entityDeclarations().isEmpty() ||
            reader.isProcessingInstruction())
            return false;
        if (reader.isStartElement() &&
            (isNamed(reader.name(), "image") || isNamed(reader.name(), "foreignObject")))
            return false;
        if (reader.isStartElement())
            repetition.begin(reader);
        else if (reader.isEndElement())
            repetition.end();
    }
    return !reader.hasError() && repetition.isBounded();
}

} // namespace tanhgram
