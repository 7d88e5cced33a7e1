// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/data_choice.h"

#include "app/document/experiment_words.h"
#include "app/panels/checked_button.h"
#include "app/panels/sandbox/thumbnail.h"
#include "core/data/shape_words.h"
#include "core/experiment/sample_keys.h"
#include "lessons/words/localized.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace tanhgram {

namespace {

constexpr int columns = 3;
constexpr int side = 52;
constexpr int mostPoints = 120; ///< more would only blacken the picture

QString explanation(Generator shape) {
    switch (shape) {
    case Generator::Parabolas:
        return DataChoice::tr("Two parabolas, one half a unit below the other");
    case Generator::Xor:
        return DataChoice::tr("The corners of a square, where opposite corners are alike");
    case Generator::Circles:
        return DataChoice::tr("A circle within a circle");
    case Generator::Moons:
        return DataChoice::tr("Two half moons that reach into one another");
    case Generator::Spirals:
        return DataChoice::tr("Two arms of a spiral");
    case Generator::Gaussians:
        return DataChoice::tr("Two clouds, side by side");
    }
    return {};
}

Generator shapeAt(int id) {
    return allGenerators[static_cast<std::size_t>(id)];
}

} // namespace

DataChoice::DataChoice(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), theme_(lightTheme()), buttons_(new QButtonGroup(this)),
      own_(new QLabel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const Generator each : allGenerators) {
        const int id = static_cast<int>(each);
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({side, side});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(explanation(each));
        button->setAccessibleName(tr("Data: %1").arg(localized(inWords(each))));
        button->setAccessibleDescription(explanation(each));
        buttons_->addButton(button, id);
        grid->addWidget(button, id / columns, id % columns);
        grid->setColumnStretch(id % columns, 1);
    }
    setFocusProxy(buttons_->button(0));
    own_->setWordWrap(true);
    grid->addWidget(own_, grid->rowCount(), 0, 1, columns);
    connect(buttons_, &QButtonGroup::idClicked, this, [this](int id) { choose(shapeAt(id)); });
    connect(&document_, &Document::changed, this, &DataChoice::showDocument);
    showDocument();
}

// A sample keeps its numbers, so that the same noise can be seen on another shape.
void DataChoice::choose(Generator shape) {
    Experiment next = document_.experiment();
    if (auto* sample = std::get_if<Sample>(&next.data))
        sample->shape = shape;
    else
        next.data = shape;
    document_.replace(next, {});
    markChosen();
}

void DataChoice::setTheme(const Theme& theme) {
    theme_ = theme;
    drawn_.reset();
    showDocument();
}

void DataChoice::showDocument() {
    const DataSource& now = document_.experiment().data;
    if (drawn_ == now || !isVisible())
        return;
    const bool hasName = sampleOf(now).has_value();
    own_->setVisible(!hasName);
    own_->setText(hasName ? QString() : tr("Now: %1").arg(dataWords(now)));
    drawn_ = now;
    drawPictures();
    markChosen();
}

void DataChoice::drawPictures() {
    for (const Generator each : allGenerators) {
        const DataSet points = generate(sketchOf(each, document_.experiment().data, mostPoints));
        buttons_->button(static_cast<int>(each))
            ->setIcon(thumbnail(points, theme_, side, devicePixelRatioF()));
    }
}

// The tick tells the chosen one without colour.
void DataChoice::markChosen() {
    const auto now = sampleOf(document_.experiment().data);
    buttons_->setExclusive(false); // none may be down
    for (const Generator each : allGenerators) {
        QAbstractButton& button = *buttons_->button(static_cast<int>(each));
        const bool chosen = now && now->shape == each;
        button.setChecked(chosen);
        button.setText(chosen ? tr("✓ %1").arg(localized(inWords(each))) : localized(inWords(each)));
        showChecked(button, palette());
    }
    buttons_->setExclusive(now.has_value());
}

void DataChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markChosen();
}

void DataChoice::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showDocument();
}

} // namespace tanhgram
