<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%1 are dead: no point of the data switches them on, so training cannot change them.</source>
        <translation>
            <numerusform>%1 are dead: no point of the data switches them on, so training cannot change them.</numerusform>
            <numerusform>%1 are dead: no point of the data switches them on, so training cannot change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision is not a line between these two.</source>
        <translation>
            <numerusform>The last hidden layer has %n unit, of which h1 and h2 are shown; the decision is not a line between these two.</numerusform>
            <numerusform>The last hidden layer has %n units, of which h1 and h2 are shown; the decision is not a line between these two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs separate the data.</source>
        <translation>
            <numerusform>%1 of %n runs separate the data.</numerusform>
            <numerusform>%1 of %n runs separate the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n run(s) that diverged.</source>
        <translation>
            <numerusform>Not shown: %n run that diverged.</numerusform>
            <numerusform>Not shown: %n runs that diverged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n number(s) to %2.</source>
        <translation>
            <numerusform>%1 takes %n number to %2.</numerusform>
            <numerusform>%1 takes %n numbers to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plane falls into %n cell(s); in each the same nodes are on and the network is one formula.</source>
        <translation>
            <numerusform>The plane falls into %n cell; in each the same nodes are on and the network is one formula.</numerusform>
            <numerusform>The plane falls into %n cells; in each the same nodes are on and the network is one formula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n nodes and the bias %1: the whole output.</source>
        <translation>
            <numerusform>All %n nodes and the bias %1: the whole output.</numerusform>
            <numerusform>All %n nodes and the bias %1: the whole output.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</source>
        <translation>
            <numerusform>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</numerusform>
            <numerusform>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %1 of %n nodes</source>
        <translation>
            <numerusform>Sum of %1 of %n nodes</numerusform>
            <numerusform>Sum of %1 of %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plane at %n stage(s) of its way, from the input to the last hidden layer.</source>
        <translation>
            <numerusform>The plane at %n stage of its way, from the input to the last hidden layer.</numerusform>
            <numerusform>The plane at %n stages of its way, from the input to the last hidden layer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>this row has %n field(s); write three: x1,x2,label</source>
        <translation>
            <numerusform>this row has %n field; write three: x1,x2,label</numerusform>
            <numerusform>this row has %n fields; write three: x1,x2,label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a data set has at most %n point(s); leave some out</source>
        <translation>
            <numerusform>a data set has at most %n point; leave some out</numerusform>
            <numerusform>a data set has at most %n points; leave some out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point %1 of &apos;data.points&apos; has %n number(s); write [x1, x2, label]</source>
        <translation>
            <numerusform>point %1 of &apos;data.points&apos; has %n number; write [x1, x2, label]</numerusform>
            <numerusform>point %1 of &apos;data.points&apos; has %n numbers; write [x1, x2, label]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; takes a list of %n number(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; takes a list of %n number</numerusform>
            <numerusform>&apos;%1&apos; takes a list of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;weights&apos; has %n row(s) but &apos;units&apos; says %1; give one row per unit</source>
        <translation>
            <numerusform>&apos;weights&apos; has %n row but &apos;units&apos; says %1; give one row per unit</numerusform>
            <numerusform>&apos;weights&apos; has %n rows but &apos;units&apos; says %1; give one row per unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a network has at most %n hidden layer(s); leave this one out</source>
        <translation>
            <numerusform>a network has at most %n hidden layer; leave this one out</numerusform>
            <numerusform>a network has at most %n hidden layers; leave this one out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n number(s) here; this network needs %2</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n number here; this network needs %2</numerusform>
            <numerusform>&apos;%1&apos; has %n numbers here; this network needs %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message numerus="yes">
        <source>%1 of %n node(s), no bias</source>
        <translation>
            <numerusform>%1 of %n node, no bias</numerusform>
            <numerusform>%1 of %n nodes, no bias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n unit(s), %1</source>
        <translation>
            <numerusform>%n unit, %1</numerusform>
            <numerusform>%n units, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LayerRow</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ finished, %n step(s)</source>
        <translation>
            <numerusform>✓ finished, %n step</numerusform>
            <numerusform>✓ finished, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <translation>
            <numerusform>%1 of %n step finished</numerusform>
            <numerusform>%1 of %n steps finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::Playback</name>
    <message numerus="yes">
        <source>%n epoch(s) trained</source>
        <translation>
            <numerusform>%n epoch trained</numerusform>
            <numerusform>%n epochs trained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) trained</source>
        <translation>
            <numerusform>%n update trained</numerusform>
            <numerusform>%n updates trained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsPanel</name>
    <message numerus="yes">
        <source>%n of them diverged.</source>
        <translation>
            <numerusform>%n of them diverged.</numerusform>
            <numerusform>%n of them diverged.</numerusform>
        </translation>
    </message>
</context>
</TS>
