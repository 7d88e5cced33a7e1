// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_list.h"

#include "app/workshop/problem_colours.h"
#include "lessons/words/localized.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

enum Column { Title, State, File };
constexpr int pathRole = Qt::UserRole;

} // namespace

QString stateText(const LessonEntry& lesson) {
    std::vector<Text> parts;
    if (lesson.errors > 0)
        parts.push_back(counted("Lessons", "%n error(s)")(lesson.errors));
    if (lesson.warnings > 0)
        parts.push_back(counted("Lessons", "%n warning(s)")(lesson.warnings));
    return parts.empty() ? LessonList::tr("ok") : localized(listed(parts));
}

LessonList::LessonList(QWidget* parent)
    : QWidget(parent), name_(new QLabel(tr("No folder is open."), this)), list_(new QTreeWidget(this)) {
    auto* choose = new QPushButton(tr("Open a folder…"), this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 4, 0);
    row->addWidget(name_, 1);
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(list_);
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    setFocusProxy(list_);
    list_->setHeaderLabels({tr("Lesson"), tr("State"), tr("File")});
    list_->setAccessibleName(tr("Lessons of the folder"));
    list_->setRootIsDecorated(false);
    list_->setFrameShape(QFrame::NoFrame);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(Title, QHeaderView::Stretch);

    const auto open = [this](const QTreeWidgetItem* item) {
        emit chosen(item->data(Title, pathRole).toString());
    };
    connect(list_, &QTreeWidget::itemClicked, this, open);
    // A click has opened it already; this is for the keyboard.
    connect(list_, &QTreeWidget::itemActivated, this, [this, open](const QTreeWidgetItem* item) {
        if (item->data(Title, pathRole).toString() != current_)
            open(item);
    });
    connect(choose, &QPushButton::clicked, this, &LessonList::folderRequested);
    connect(&folder_, &LessonFolder::changed, this, [this] { show(folder_.lessons()); });
}

void LessonList::openFolder(const QString& folder) {
    folder_.open(folder);
}

void LessonList::setCurrent(const QString& path) {
    current_ = path.isEmpty() || path.startsWith(':') ? path : QFileInfo(path).absoluteFilePath();
    show(folder_.lessons());
}

void LessonList::show(const std::vector<LessonEntry>& lessons) {
    if (folder_.path().isEmpty())
        return;
    const QString folder = QDir(folder_.path()).dirName();
    name_->setText(lessons.empty() ? tr("There is no lesson in “%1” yet.").arg(folder) : folder);
    name_->setToolTip(QDir::toNativeSeparators(folder_.path()));
    list_->clear();
    for (const LessonEntry& lesson : lessons) {
        auto* item =
            new QTreeWidgetItem(list_, {lesson.title, stateText(lesson), QFileInfo(lesson.path).fileName()});
        item->setData(Title, pathRole, lesson.path);
        item->setToolTip(Title, lesson.title);
        if (lesson.errors + lesson.warnings > 0)
            item->setForeground(
                State, problemColour(lesson.errors > 0 ? Severity::Error : Severity::Warning, palette()));
        if (lesson.path == current_)
            list_->setCurrentItem(item);
    }
}

} // namespace tanhgram
