// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace tanhgram {

/// Puts frames one by one into an animated PNG that plays for ever (the acTL, fcTL and fdAT chunks of the
/// PNG specification, third edition). Programs that do not know animation show the first frame.
class AnimatedPng {
public:
    /// `frames` in all, each shown for `milliseconds` (at most 65535).
    AnimatedPng(int frames, int milliseconds);

    /// All frames must have the size and format of the first.
    void add(const QImage& frame);

    /// The whole file, once every frame has been added.
    QByteArray bytes() const;

private:
    void addFrameControl(const QSize& size);

    int frames_;
    int milliseconds_;
    quint32 sequence_ = 0;
    QByteArray bytes_;
};

} // namespace tanhgram
