<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Change</name>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with noise %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial weights given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial weights drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parabolas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3; the z values of the data run from %4 to %5, and its slope at them from %6 to %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can a straight line separate them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each node adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each node adds, as surfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which nodes are on where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that are off, through training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (dead): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (dead), weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight · node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are too large to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each node adds to the output, over x1 and x2 from %1 to %2, all on the same scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead, that is off for all data: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node&apos;s z is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: weight %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= 0, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bias %2, value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bias %2, z %3, value %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide lines are large weights, dashed orange ones negative, violet ones positive. Choose a point to see which nodes it switches on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At (%1, %2): %3, output %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 0 (blue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 1 (green)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: output = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dead: no point of the data switches it on, so training cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 are dead: no point of the data switches them on, so training cannot change them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s output over the input plane, from %1 to %2; dotted lines are the creases where a node switches on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some nodes are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is too large to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dashed line, because both output weights are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line lies outside the figure; %1 of the points are on their right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line has %1 of the points on their right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight line could separate all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line can separate all of them, with a margin of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hidden layer has one unit, so everything lies on the axis of h1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision is not a line between these two.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The decision boundary in the input space: %1 of the points are on their right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network decides nothing here: its output is 0 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 0 (blue) everywhere; %1 of the points are on their right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 1 (green) everywhere; %1 of the points are on their right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the loss is %1 and the accuracy %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network to see its loss fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs separate the data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The final losses run from %1 to %2, half of them below %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n run(s) that diverged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seed has been tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n number(s) to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The biases push the plane without changing its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biases of layer %1 push the plane without changing its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation, %1, is applied to each coordinate by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation of layer %1, %2, is applied to each coordinate by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns by 180° (determinant %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise (determinant %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise (determinant %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns by 180° and scales by %2 (determinant %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise and scales by %3 (determinant %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise and scales by %3 (determinant %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 (determinant %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 and scales by %3 (determinant %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then mirrors at the line in direction %5 (determinant %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it (determinant %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by 180° (determinant %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 anticlockwise (determinant %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 clockwise (determinant %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves every point where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 puts every point on the origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 presses the plane onto one line, in direction %2 (determinant %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shears the plane: lines of the grid slide along each other (determinant %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scales by %2 (determinant %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network to see when its nodes switch off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plane falls into %n cell(s); in each the same nodes are on and the network is one formula.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your point: %1, output = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ReLU switches nodes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid and tanh nodes are never off, so there are no cells to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5; %2 of class 1 (green) get one above 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of class 1 (green) get a probability above 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points whose probability could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted probability of class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision at 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class, so there is nothing to separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line can separate the classes: the widest margin on each side is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls meet in one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls overlap in the marked part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widest margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of the hulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; layer %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow points lie behind the surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s output as a height over the input plane; the plane at 0 divides the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of class 1 as a height over the input plane; the plane at one half divides the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n nodes and the bias %1: the whole output.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the nodes and the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sum of %1 of %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 of %2, in epoch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run diverged at update %1: the loss was no longer a finite number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight and bias as a coloured square: orange is negative, violet positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight or bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights and biases lie between %1 and %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network to see its weights move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure follows the first two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plane at %n stage(s) of its way, from the input to the last hidden layer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureSlot</name>
    <message>
        <source>the plane as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>The loss is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is %1; bring it down to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the nearest point at least %1 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 is in its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2; bring it between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GripWords</name>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weights in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of (1, 0). Drag it to set the first column of W: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of (0, 1). Drag it to set the second column of W: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of the origin. Drag it to set the biases: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision line. Drag it to shift it: it sets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal of the decision line. Drag its tip to turn the line: it sets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>a strip is a picture of several figures; write each one&apos;s numbers into a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .svg, .pdf, .png or .csv, which says what to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this row has %n field(s); write three: x1,x2,label</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label is 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a data set has at most %n point(s); leave some out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no row of data; write rows x1,x2,label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; known here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; assigns nothing; write name=value, such as w21=1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;; write a number, a word or a list such as [1, 0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of points [x1, x2, label]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>point %1 of &apos;data.points&apos; has %n number(s); write [x1, x2, label]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; must have finite coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; has another label than 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes &quot;given&quot; or &quot;glorot_normal&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of a data set, or data.points = [[x1, x2, label], ...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no data set &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of an activation, such as &quot;tanh&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no activation &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; takes a list of %n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold finite numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2, one row per hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2, one row per hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a weight of a 2-2-1 network only; here write a key such as hidden.0.weights.0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here is called &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of numbers belongs here: [1, 0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is larger than 1 MiB; keep large data in a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no key &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, a word or a list of numbers belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a table; write [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;data.csv&apos; takes the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;; name a CSV file in the folder of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;units&apos; takes a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hidden layer has 1 to %1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&apos;weights&apos; has %n row(s) but &apos;units&apos; says %1; give one row per unit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>write one [[hidden]] table per hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a network has at most %n hidden layer(s); leave this one out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2, at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 and below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2, at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2 and below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row has seven columns: mark,kind,ink,style,x,y,text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind, ink or style of mark is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x and y are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of hints of this step must be that of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &apos;%1&apos; of this step must be that of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question of this step must be that of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of question of this step must be that of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of options and which of them are right must be those of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer and tolerance of this step must be those of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers that get feedback must be those of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of prediction of this step must be that of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; of the original is missing after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original has no step &apos;%1&apos;; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the original the step &apos;%1&apos; stands here, in section %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the [experiment] must be that of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this translation does not say which text it was made from; compare the two, then write translates = &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original has changed since this was translated; compare the two, then write translates = &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;accuracy&apos; is a share from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;loss&apos; must be above 0: it is the most the loss may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; takes two numbers: [2, 3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; ends below its beginning; write the lower number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;ranges&apos; is empty; write ranges = { w11 = [2, 3] }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network has no number &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit; they are called h1, h2, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no unit; write %1 = [&quot;h1&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unit &apos;%1&apos;: the last hidden layer has h1 to h%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work is written as a table (NAME.csv) or as xAPI statements (NAME.json); give the file one of those endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your work cannot be kept at the moment (%1); you can go on, and it is kept again as soon as that is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value &apos;%1&apos; to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this dollar sign opens no formula, for none closes it; write \$ for the sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this } closes nothing; remove it or open a {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp; and \\ part the cells of a matrix; for the sign write \&amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this \right has no \left before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this \end has no \begin before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this formula is nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the second subscript here; put braces around what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the second superscript here; put braces around what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this { is never closed; add a }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in braces must follow &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the [ after &apos;\%1&apos; is never closed; add a ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in braces must follow &apos;\%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;\%1&apos; takes braces as \{ and \}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket such as ( [ \{ | or . must follow &apos;\%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this \left has no \right; end it with \right) or \right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no environment &apos;%1&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this \begin{%1} has no \end{%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\end{%1} ends a \begin{%2}; both take the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question accepts no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question accepts a wrong answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option above has the same text; change one of them or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs at least two options = [{ text = &quot;...&quot;, right = true }, ...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option is right; mark one with right = true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several options are right; write several = true or mark only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every option is right; add one that somebody might believe in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback to a number needs &apos;near = ...&apos;, or &apos;from = ...&apos; and &apos;to = ...&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;from&apos; must not be above &apos;to&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback to a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this feedback is never given, for these numbers are right; write it into the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number question needs &apos;answer = ...&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction has either options or an answer; leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction needs options = [{ text = &quot;...&quot;, right = true }, ...], or &apos;answer = ...&apos; if a number is predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback to a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback to a text needs given = [&quot;...&quot;]: the wrong answers it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this feedback is never given to &apos;%1&apos;, for that is accepted; leave it out of one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text question needs accepted = [&quot;...&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty text is accepted, so everybody is right; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is already that of the step at line %2; ids must differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animate names &apos;%1&apos;, but this network has no number of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lesson has no step; write a heading ## with a lesson block below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; pictures are PNG, JPEG or SVG files beside the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture &apos;%1&apos; beside the lesson (or it is larger than 1 MiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; an SVG must be well-formed and may not embed other pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; has no text for those who cannot see it; write ![what it shows](%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of texts: [&quot;...&quot;, &quot;...&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a table: [%1] and its keys below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of tables: { text = &quot;...&quot;, right = true }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs &apos;%2 = &quot;...&quot;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; write something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 1 MiB; keep large data in a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson begins with a line +++, then its title and the like, then another line +++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this +++ is never closed; end the front matter with +++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block is never closed; end it with a line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block is only text to the program; did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson block stands below the heading of its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question of the kind &quot;%1&quot; takes no &apos;%2&apos;; leave it out, or write kind = &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of question &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no code of a language; write one such as &quot;en&quot; or &quot;pt_BR&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;minutes&apos; must be from 0 to 1440</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step has a second lesson block; put both into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step has a heading of its own, ## or ###; # is the title of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step (###) stands below the heading of a question (##)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step has no lesson block; add one with id = &quot;...&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animate needs &apos;%1 = ...&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;seconds&apos; must be above 0 and at most 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal needs a condition to reach, such as accuracy = 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is made of letters a to z, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no panel &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing happens after this prediction; give the step then = { ... } or [animate]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;then&apos; happens once a prediction is made; ask for one with a question of the kind &quot;predict&quot;, or write &apos;set&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step has a goal but no [solution]; without one nobody can check that it can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step has a solution but no [goal] that it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step has no text; say what there is to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question has no hint; write hints = [&quot;...&quot;] for whoever is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step has hints, but asks nothing and has no goal; ask a question or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step covers everything for good, for it asks nothing; add a question or leave out &apos;conceal&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s name says &apos;%1&apos; but its language is &apos;%2&apos;; write language = &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original, &apos;%1&apos;, has mistakes; mend them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no original &apos;%1&apos; beside this translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this goal is reached before the student has done anything; start the step from another state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this goal does not hold, and no [solution] reaches it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the solution does not reach this goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n number(s) here; this network needs %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a data set with a name; set data.name = &quot;moons&quot; first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data has both &apos;%1&apos; and &apos;%2&apos;; leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;data&apos; needs name = &quot;moons&quot;, points = [[x1, x2, label], ...] or csv = &quot;file.csv&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with a name, not with &apos;%2&apos;; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 1 MiB; leave some of its points out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphBar</name>
    <message>
        <source>weights W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation σ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Answers that are judged differently now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small step (a weight by 0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a large step (a weight by 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next handle of the figure, or the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn and tilt a surface; move the handle that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the workshop: between the text and the list below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave teaching mode, or close what has opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two members of a list; the first may be a list itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Say here what there is to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructor&apos;s copy, with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Tanhgram %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program, reach this step&apos;s goal. What did you set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Answer:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**One solution:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Hints:* %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step sets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step sets new weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step sets new weights and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: how far an update moves the weights against the gradient. Too small is slow; too large jumps past the minimum, and the loss may grow until it is no number any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum: how much of its last move an update adds to its own, like a ball that keeps rolling. 0 is plain gradient descent; 0.9 goes ten times as far along an even slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size: how many points one update looks at. 1 is quick and wobbles; all points at once follow the true gradient smoothly, with only one update an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs: how many times training goes through all points. They are shuffled anew before each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: where the random numbers begin that shuffle the points and draw initial weights. The same seed gives the same run, here and in numpy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights: where training starts. “Given” starts from the weights you set, at update 0 or here, one by one; “drawn” takes random ones from the seed (Glorot normal) and leaves those aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train goes through the points again and again and moves every weight a little against the gradient of the loss. Then drag the timeline, or drag a setting and watch the whole run change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Teaches what an activation function does: bend the plane until a straight line separates the colours.&lt;/p&gt;&lt;p&gt;The lesson “Activation functions” follows ideas of Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, Eigen and toml++.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated: every point is on its side, the nearest %1 away from your line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest possible margin here is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the points are on their side of your line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight line can separate them here: the convex hulls of the two colours overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line can separate them: the best one keeps %1 away from every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off for every point: it is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on for %2 of the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question has changed and has to be answered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step is no longer in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was %5; %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded answers checked against the lesson: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are still judged as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged differently now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted “%1”, and so it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted “%1”. What happened: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise: how far chance moves the points off their shape. It is the standard deviation in either direction; 0 puts them exactly on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: how many points there are, of both classes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not saved: with all its points it would be larger than 1 MiB; save it beside the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::ActivationChoice</name>
    <message>
        <source>σ(z) = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::AnimationBar</name>
    <message>
        <source>Way of the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the value move (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::CompareBar</name>
    <message>
        <source>Compare with the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the state you started from, pale, below the live figure (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the start for as long as you hold this button, or F8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::ControlsPanel</name>
    <message>
        <source>The output&apos;s bias; the original notebook labels this slider b23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer: h = σ(Wx + b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output line: w·h + b = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the weights this step begins with (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the lesson, or the sandbox, began with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::DataChoice</name>
    <message>
        <source>Two parabolas, one half a unit below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corners of a square, where opposite corners are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle within a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half moons that reach into one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::ExportDialog</name>
    <message>
        <source>&amp;Transparent paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption &amp;below the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture will have %1 × %2 pixels; drawings (SVG, PDF) are sharp at any size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;vector drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the numbers behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureBoard</name>
    <message>
        <source>Can a straight line separate them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the widest possible margin, or where the two hulls overlap (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureHandle</name>
    <message>
        <source>Export, copy or pin this figure; drag from here to take it into another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureSlot</name>
    <message>
        <source>Show another figure here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin as reference beside the live figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureView</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::FormulaBar</name>
    <message>
        <source>logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green, if logit &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue, otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green if logit &gt; 0, otherwise blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network as equations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of the matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold into one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is green if the logit is above 0, and blue otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::GripFocus</name>
    <message>
        <source>%1. %2</source>
        <comment>numbers, then a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::HandoutDialog</name>
    <message>
        <source>Drawing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;answers: the instructor&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole lesson “%1” on paper: every question with its figure, and room to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;review and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryModel</name>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryPanel</name>
    <message>
        <source>Click a step, or press Enter on it, to go there. Nothing later is lost until you change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::InitialWeightsControl</name>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which initial weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weight, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weight, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the drawn weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the initial %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::LayerRow</name>
    <message>
        <source>Layer %1: one unit fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: one unit more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LayersList</name>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the others: as many units as come in, each passing on what it gets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ finished, %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonDocument</name>
    <message>
        <source>[Picture: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonList</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson in “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonPanel</name>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2; %3 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Hint %1.** %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Why?** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what you see into the sandbox, to try anything (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::MainWindow</name>
    <message>
        <source>Tanhgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Tanhgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson &amp;Activation functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson &amp;Inside the activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the e&amp;xperiment as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the main figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tanhgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tanhgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in the workshop, which lists what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.experiment.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my &amp;work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check my answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lesson ove&amp;r…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as your instructor knows you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, one row per step (*.csv);;xAPI statements (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “%1” over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step will be unanswered again. What you did until now stays in your record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the sand&amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching mode: Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teac&amp;hing mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson or sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures &amp;beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not opened; everything stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::MorphBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the plane has come on its way through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the input plane through W, then b, then the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the plane on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the plane as it is now beside the moving one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::NetworkTable</name>
    <message>
        <source>Weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesPanel</name>
    <message>
        <source>x1 of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x2 of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes added up in the figure Sum of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point, or click one in the input space, the output map or the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1, %2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all nodes and the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nodes, no bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; The hidden space, training and goals still have all nodes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesTable</name>
    <message>
        <source>Nodes of the last hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h = σ(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v · h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick a node to see what the network becomes without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data: dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::ParameterControl</name>
    <message>
        <source>%1, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::Playback</name>
    <message>
        <source>start of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) trained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::ProblemList</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the open lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::QuestionForm</name>
    <message>
        <source>Check my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lesson says to your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↻ The question has changed since you answered it. Please answer it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, in a word or two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::RunStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this training up and keep what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – loss %1 – accuracy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – diverged at update %1: the loss is no longer a finite number; try a smaller learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many updates to keep them all: choose fewer epochs or a larger batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up: the figures show the training before. Play trains it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. Train begins it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::SandboxPanel</name>
    <message>
        <source>‹ &amp;Back to the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any data, any network. Undo takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson as you left it (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of your own: a row x1,x2,label for each, where the label is 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance moves the points in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of points (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsModel</name>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsPanel</name>
    <message>
        <source>Fr&amp;om seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that separate the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a run to open it on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs separate the data (%3 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have changed since. Run again to see what they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initial weights are given, so the seed only shuffles the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seed draws other initial weights and another order of the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::SettingControl</name>
    <message>
        <source>%1, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::Timeline</name>
    <message>
        <source>Timeline of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag through every update of the training. Arrow keys: one update; Page Up and Page Down: one epoch; Home and End.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingMenu</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of this &amp;epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the e&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingPanel</name>
    <message>
        <source>Log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log scale: the learning curve shows powers of ten, so that a loss of 0.01 and one of 0.001 can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::TransportBar</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network and watch, or pause (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update: one batch of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of this epoch: all points once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast playing goes; at 1× a long training takes 8 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::WelcomePage</name>
    <message>
        <source>What does an activation function do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the plane until a straight line separates the colours. Choose a lesson, or try things out by yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, layers and weights of your own, without a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you or your instructor has saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue “%1”, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkPage</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::Workshop</name>
    <message>
        <source>&amp;Save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the lesson as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as lesson step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert as lesson step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert as step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a step that makes the experiment what it is now, below the step in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been saved by another program, and here are edits that are not saved. Which version shall stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson stays open as it was before this save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder of lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has edits that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md *.lesson.*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not created: %1; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step cannot change how many units the network has: give the lesson this network in [experiment], in its front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into the lesson, below the step that you see here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkshopPanel</name>
    <message>
        <source>Preview follows the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson beside the editor goes to the step that you are writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workshop (Ctrl+Shift+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson, or begin one with File &gt; New lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
