// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/parameter_names.h"
#include "core/figure/shown.h"
#include "core/figure/tables.h"
#include "core/network/activity.h"
#include "core/training/parameters.h"

#include <cstddef>
#include <string>

namespace tanhgram {

namespace {

Text layerName(std::size_t layer) {
    return phrase("Figure", "hidden layer %1")(layer + 1);
}

// Rows of weights, which take their names and values from the list of all parameters.
class WeightRows {
public:
    explicit WeightRows(const Network& network)
        : names_(parameterNames(network)), values_(parametersOf(network)) {}

    void add(DataTable& table, const Text& layer, const Text& from, const Text& to) {
        table.rows.push_back({layer, Text(names_[next_]), from, to, values_[next_]});
        ++next_;
    }

private:
    std::vector<std::string> names_;
    std::vector<double> values_;
    std::size_t next_ = 0;
};

// The rows of the diagram's nodes.
class NodeRows {
public:
    NodeRows(DataTable& table, const Snapshot& snapshot) : table_(table), snapshot_(snapshot) {}

    // At the point that is followed.
    void addValues(const Vertex& point) {
        const Forward values = tanhgram::forward(snapshot_.network, point);
        const Text here = phrase("Figure", "at your point");
        for (const Eigen::Index input : {0, 1})
            add(phrase("Figure", "input"), input == 0 ? "x1" : "x2", point[input], here);
        for (std::size_t layer = 0; layer < values.layers.size(); ++layer)
            for (Eigen::Index unit = 0; unit < values.layers[layer].z.rows(); ++unit) {
                const double z = values.layers[layer].z(unit, 0);
                const bool off = isOff(snapshot_.network.hidden[layer].activation, z);
                add(layerName(layer), "z" + std::to_string(unit + 1), z, here);
                add(layerName(layer), unitName(unit), values.layers[layer].h(unit, 0),
                    isSwitchedOff(layer, unit) ? phrase("Figure", "switched off")
                    : off                      ? phrase("Figure", "off at your point")
                                               : here);
            }
        add(phrase("Figure", "output"), phrase("Figure", "out"),
            tanhgram::forward(shownNetwork(snapshot_), point).logits[0], here);
    }

    void addSilent() {
        for (std::size_t layer = 0; layer < snapshot_.network.hidden.size(); ++layer)
            for (Eigen::Index unit = 0; unit < snapshot_.network.hidden[layer].units(); ++unit)
                if (isSwitchedOff(layer, unit))
                    add(layerName(layer), unitName(unit), Text(), phrase("Figure", "switched off"));
                else if (isDead(snapshot_.network, snapshot_.forward, layer, unit))
                    add(layerName(layer), unitName(unit), Text(), phrase("Figure", "dead"));
    }

private:
    void add(const Text& layer, const Text& name, const TableCell& value, const Text& remark) {
        table_.rows.push_back({layer, name, Text(), Text(), value, remark});
    }

    bool isSwitchedOff(std::size_t layer, Eigen::Index unit) const {
        return layer + 1 == snapshot_.network.hidden.size() &&
               snapshot_.look.off.contains(static_cast<int>(unit));
    }

    DataTable& table_;
    const Snapshot& snapshot_;
};

} // namespace

DataTable weightsTable(const Snapshot& snapshot) {
    DataTable table{{{phrase("Figure", "Layer")},
                     {phrase("Figure", "Name")},
                     {phrase("Figure", "From")},
                     {phrase("Figure", "To")},
                     {phrase("Figure", "Value"), true}},
                    {}};
    WeightRows rows(snapshot.network);
    std::vector<Text> from{"x1", "x2"};
    for (std::size_t layer = 0; layer < snapshot.network.hidden.size(); ++layer) {
        std::vector<Text> units;
        for (Eigen::Index unit = 0; unit < snapshot.network.hidden[layer].units(); ++unit)
            units.emplace_back(unitName(unit));
        for (const Text& unit : units)
            for (const Text& input : from)
                rows.add(table, layerName(layer), input, unit);
        for (const Text& unit : units)
            rows.add(table, layerName(layer), phrase("Figure", "bias"), unit);
        from = units;
    }
    from.emplace_back(phrase("Figure", "bias"));
    for (const Text& each : from)
        rows.add(table, phrase("Figure", "output"), each, phrase("Figure", "out"));
    return table;
}

DataTable networkTable(const Snapshot& snapshot) {
    DataTable table = weightsTable(snapshot);
    table.columns.push_back({phrase("Figure", "Remark")});
    for (std::vector<TableCell>& row : table.rows)
        row.emplace_back(Text());
    NodeRows nodes(table, snapshot);
    if (snapshot.look.probe)
        nodes.addValues(*snapshot.look.probe);
    else
        nodes.addSilent();
    return table;
}

} // namespace tanhgram
