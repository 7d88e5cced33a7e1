// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_painter.h"
#include "app/charts/theme.h"

#include <QRectF>
#include <QRegularExpression>
#include <QStack>
#include <QString>
#include <QStringList>
#include <QTransform>
#include <QXmlStreamReader>

/// Reads what an SVG of ours draws, independently of the code that wrote it.
namespace tanhgram {

struct SvgContent {
    QString error;     ///< of the XML; empty if it is well-formed
    QRectF extent;     ///< of every point and text drawn
    QStringList texts; ///< the words in <text> elements
    int elements = 0;
};

inline QTransform transformOf(const QString& text) {
    static const QRegularExpression number("-?[0-9.]+(?:e[-+]?[0-9]+)?");
    std::array<double, 6> m{1, 0, 0, 1, 0, 0};
    auto found = number.globalMatch(text);
    for (std::size_t i = 0; found.hasNext() && i < m.size(); ++i)
        m[i] = found.next().captured(0).toDouble();
    return {m[0], m[1], m[2], m[3], m[4], m[5]};
}

/// The pairs of numbers in "M1,2 L3,4" or "1,2 3,4".
inline QPolygonF pointsIn(const QString& text) {
    static const QRegularExpression pair("(-?[0-9.]+(?:e[-+]?[0-9]+)?)[ ,](-?[0-9.]+(?:e[-+]?[0-9]+)?)");
    QPolygonF points;
    auto found = pair.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        points << QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    return points;
}

class SvgReader {
public:
    SvgContent read(const QByteArray& svg) {
        QXmlStreamReader xml(svg);
        QStack<QTransform> transforms{{QTransform()}};
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                const QXmlStreamAttributes a = xml.attributes();
                transforms.push(transformOf(a.value("transform").toString()) * transforms.top());
                ++content_.elements;
                add(xml.name().toString(), a, transforms.top(), xml);
                if (xml.tokenType() == QXmlStreamReader::EndElement)
                    transforms.pop();
            } else if (token == QXmlStreamReader::EndElement) {
                transforms.pop();
            }
        }
        content_.error = xml.errorString();
        return content_;
    }

private:
    void add(const QString& name, const QXmlStreamAttributes& a, const QTransform& t, QXmlStreamReader& xml) {
        const auto number = [&](const char* key) { return a.value(QLatin1String(key)).toDouble(); };
        if (name == "path")
            cover(t.map(pointsIn(a.value("d").toString())).boundingRect());
        else if (name == "polyline" || name == "polygon")
            cover(t.map(pointsIn(a.value("points").toString())).boundingRect());
        else if (name == "rect")
            cover(t.mapRect(QRectF(number("x"), number("y"), number("width"), number("height"))));
        else if (name == "text")
            addText(number("x"), number("y"), number("font-size"), a.value("font-weight").toInt(), t,
                    xml.readElementText());
    }

    void addText(double x, double y, double size, int weight, const QTransform& t, const QString& text) {
        content_.texts << text.trimmed();
        const QFont font = figureFont(static_cast<int>(size), weight > 500 ? QFont::DemiBold : QFont::Normal);
        cover(t.mapRect(QRectF(x, y - 0.75 * size, textWidth(font, text.trimmed()), 0.95 * size)));
    }

    void cover(const QRectF& part) {
        // QRectF's own union leaves out rectangles of no height, such as a horizontal line's.
        const QRectF visible = part.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        content_.extent = content_.extent.isNull() ? visible : content_.extent.united(visible);
    }

    SvgContent content_;
};

} // namespace tanhgram
