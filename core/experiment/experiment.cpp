// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

namespace tanhgram {

namespace {

struct ToDataSet {
    DataSet operator()(Generator generator) const { return generate(generator); }
    DataSet operator()(const PointList& points) const { return dataSetOf(points.all()); }
    DataSet operator()(const Sample& sample) const { return generate(sample); }
    DataSet operator()(const CsvData& csv) const { return dataSetOf(csv.points.all()); }
};

} // namespace

DataSet dataSet(const DataSource& source) {
    return std::visit(ToDataSet{}, source);
}

} // namespace tanhgram
