// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/edges.h"

#include "core/geometry/convex_hull.h"

#include <algorithm>
#include <map>

namespace tanhgram {

namespace {

struct ByPosition {
    bool operator()(const Vertex& a, const Vertex& b) const { return lexicographicallyLess(a, b); }
};

struct ByEnds {
    bool operator()(const Edge& a, const Edge& b) const {
        return a.from == b.from ? lexicographicallyLess(a.to, b.to) : lexicographicallyLess(a.from, b.from);
    }
};

// The edges that have not been walked yet, by where they start.
class Remaining {
public:
    explicit Remaining(const std::vector<Edge>& edges) {
        for (const Edge& edge : edges) {
            leaving_[edge.from].push_back(edge.to);
            ++surplus_[edge.from];
            --surplus_[edge.to];
        }
    }

    Path walk(const Vertex& start) {
        Path path{start};
        for (auto next = leaving_.find(start); next != leaving_.end() && !next->second.empty();
             next = leaving_.find(path.back())) {
            path.push_back(next->second.back());
            next->second.pop_back();
            if (path.back() == start)
                break;
        }
        return path;
    }

    std::vector<Path> walkAll() {
        std::vector<Path> all;
        for (const auto& [start, count] : surplus_)
            for (int i = 0; i < count; ++i)
                all.push_back(walk(start));
        for (const auto& [start, ends] : leaving_)
            while (!ends.empty())
                all.push_back(walk(start));
        return all;
    }

private:
    std::map<Vertex, std::vector<Vertex>, ByPosition> leaving_;
    std::map<Vertex, int, ByPosition> surplus_;
};

} // namespace

std::vector<Edge> outline(std::vector<Edge> edges) {
    std::map<Edge, int, ByEnds> counts;
    for (const Edge& edge : edges)
        if (edge.from != edge.to)
            ++counts[edge];
    edges.clear();
    for (const auto& [edge, count] : counts) {
        const auto back = counts.find({edge.to, edge.from});
        const int left = count - (back == counts.end() ? 0 : back->second);
        for (int i = 0; i < left; ++i)
            edges.push_back(edge);
    }
    return edges;
}

std::vector<Path> joined(const std::vector<Edge>& edges) {
    return Remaining(edges).walkAll();
}

Path bridged(const std::vector<Path>& closed) {
    Path whole;
    for (const Path& loop : closed) {
        whole.insert(whole.end(), loop.begin(), loop.end());
        if (closed.size() > 1)
            whole.push_back(whole.front());
    }
    return whole;
}

double signedArea(const Path& polygon) {
    double twice = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& a = polygon[i];
        const Vertex& b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - a.y() * b.x();
    }
    return twice / 2;
}

} // namespace tanhgram
