// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "core/experiment/toml.h"
#include "lessons/lesson.h"

#include <QString>

namespace tanhgram {

/// A lesson from the text of a `NAME.lesson.md`. Every mistake is reported in one pass, at the line and
/// column of the lesson file. `files` gives the files the lesson's folder may share with it.
Parsed<Lesson> parseLesson(const QString& text, const FileReader& files = noFiles);

/// The files that the file at `path` may name: those of its own folder, up to 1 MiB each.
FileReader filesBeside(const QString& path);

/// A lesson from a text as if the file at `path` held it, whether it does or not yet: with that file's name
/// for an id, unless it names its own, and its folder.
Parsed<Lesson> lessonFrom(const QString& text, const QString& path);

/// A lesson from a file; reads nothing outside that file's folder. Unless it names its own id, that is the
/// NAME of `NAME.lesson.md`, which its translations share.
Parsed<Lesson> readLesson(const QString& path);

/// The labelled points of a CSV file, under its name without the folder.
Parsed<CsvData> readPoints(const QString& path);

/// An experiment from a file; reads nothing outside that file's folder.
Parsed<Experiment> readExperiment(const QString& path);

} // namespace tanhgram
