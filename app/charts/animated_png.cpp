// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/animated_png.h"

#include <QBuffer>
#include <QtEndian>

#include <utility>
#include <vector>

namespace tanhgram {

namespace {

constexpr qsizetype signatureLength = 8;
constexpr qsizetype chunkFrame = 12; ///< length, name and checksum around a chunk's data

struct Chunk {
    QByteArray name;
    QByteArray data;
};

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian16(int value) {
    return bigEndian(static_cast<quint32>(value)).right(2);
}

/// The checksum of PNG's annex D: CRC-32 with the polynomial 0xedb88320, reflected.
quint32 checksum(const QByteArray& bytes) {
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray written(const Chunk& chunk) {
    const QByteArray body = chunk.name + chunk.data;
    return bigEndian(static_cast<quint32>(chunk.data.size())) + body + bigEndian(checksum(body));
}

QByteArray encodedPng(const QImage& frame) {
    QByteArray png;
    QBuffer buffer(&png);
    frame.save(&buffer, "PNG");
    return png;
}

std::vector<Chunk> chunksOf(const QByteArray& png) {
    std::vector<Chunk> chunks;
    for (qsizetype at = signatureLength; at + chunkFrame <= png.size();) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        chunks.push_back({png.mid(at + 4, 4), png.mid(at + 8, length)});
        at += chunkFrame + length;
    }
    return chunks;
}

} // namespace

AnimatedPng::AnimatedPng(int frames, int milliseconds) : frames_(frames), milliseconds_(milliseconds) {}

void AnimatedPng::add(const QImage& frame) {
    const QByteArray png = encodedPng(frame);
    const bool first = bytes_.isEmpty();
    bool control = false;
    if (first)
        bytes_ = png.left(signatureLength);
    for (const Chunk& chunk : chunksOf(png)) {
        const bool isImage = chunk.name == "IDAT";
        if (isImage && !std::exchange(control, true)) {
            if (first)
                bytes_ += written({"acTL", bigEndian(static_cast<quint32>(frames_)) + bigEndian(0)});
            addFrameControl(frame.size());
        }
        if (first && chunk.name != "IEND")
            bytes_ += written(chunk);
        else if (isImage)
            bytes_ += written({"fdAT", bigEndian(sequence_++) + chunk.data});
    }
}

void AnimatedPng::addFrameControl(const QSize& size) {
    const QByteArray noOffset(8, '\0');
    const QByteArray replaceAll(2, '\0');
    bytes_ += written({"fcTL", bigEndian(sequence_++) + bigEndian(static_cast<quint32>(size.width())) +
                                   bigEndian(static_cast<quint32>(size.height())) + noOffset +
                                   bigEndian16(milliseconds_) + bigEndian16(1000) + replaceAll});
}

QByteArray AnimatedPng::bytes() const {
    return bytes_ + written({"IEND", {}});
}

} // namespace tanhgram
