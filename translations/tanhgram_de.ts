<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>Aktivierung von Schicht %1</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation>Seit dem Anfang hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>parabolas</source>
        <translation>Parabeln</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>Gauß-Wolken</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without noise</source>
        <translation>%1 ohne Rauschen</translation>
    </message>
    <message>
        <source>%1 with noise %2</source>
        <translation>%1 mit Rauschen %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: another sample</source>
        <translation>%1: neue Stichprobe</translation>
    </message>
    <message>
        <source>layer added</source>
        <translation>Schicht hinzugefügt</translation>
    </message>
    <message>
        <source>layer removed</source>
        <translation>Schicht entfernt</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>initial weights given</source>
        <translation>Anfangsgewichte vorgegeben</translation>
    </message>
    <message>
        <source>initial weights drawn</source>
        <translation>Anfangsgewichte gezogen</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>neue Gewichte</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3.</source>
        <translation>Die Aktivierung der verdeckten Schicht %1 ist %2, sigma(z) = %3.</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3; the z values of the data run from %4 to %5, and its slope at them from %6 to %7.</source>
        <translation>Die Aktivierung der verdeckten Schicht %1 ist %2, sigma(z) = %3; die z-Werte der Daten reichen von %4 bis %5, und ihre Steigung dort reicht von %6 bis %7.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>its derivative</source>
        <translation>ihre Ableitung</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>Verdeckter Raum</translation>
    </message>
    <message>
        <source>The plane on its way</source>
        <translation>Die Ebene unterwegs</translation>
    </message>
    <message>
        <source>Input space</source>
        <translation>Eingaberaum</translation>
    </message>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>Kann eine Gerade sie trennen?</translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation>Ausgabefläche</translation>
    </message>
    <message>
        <source>Probability surface</source>
        <translation>Wahrscheinlichkeitsfläche</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Ausgabekarte</translation>
    </message>
    <message>
        <source>What each node adds</source>
        <translation>Was jeder Knoten beiträgt</translation>
    </message>
    <message>
        <source>What each node adds, as surfaces</source>
        <translation>Was jeder Knoten beiträgt, als Flächen</translation>
    </message>
    <message>
        <source>Sum of the nodes</source>
        <translation>Summe der Knoten</translation>
    </message>
    <message>
        <source>Which nodes are on where</source>
        <translation>Welche Knoten wo an sind</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The weights</source>
        <translation>Die Gewichte</translation>
    </message>
    <message>
        <source>Nodes that are off, through training</source>
        <translation>Knoten, die aus sind, im Lauf des Trainings</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Gewichte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Predicted probabilities</source>
        <translation>Vorhergesagte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 (dead): %2</source>
        <translation>%1 (tot): %2</translation>
    </message>
    <message>
        <source>%1 (dead), weight %2</source>
        <translation>%1 (tot), Gewicht %2</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>weight · node</source>
        <translation>Gewicht · Knoten</translation>
    </message>
    <message>
        <source>The numbers are too large to be drawn.</source>
        <translation>Die Zahlen sind zu groß, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>What each node adds to the output, over x1 and x2 from %1 to %2, all on the same scale.</source>
        <translation>Was jeder Knoten zur Ausgabe beiträgt, über x1 und x2 von %1 bis %2, alle auf derselben Skala.</translation>
    </message>
    <message>
        <source>Dead, that is off for all data: %1.</source>
        <translation>Tot, also bei allen Daten aus: %1.</translation>
    </message>
    <message>
        <source>the node&apos;s z is 0</source>
        <translation>das z des Knotens ist 0</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>%1 to %2: weight %3</source>
        <translation>%1 nach %2: Gewicht %3</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>= 0, off</source>
        <translation>= 0, aus</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1, Bias %2</translation>
    </message>
    <message>
        <source>%1, bias %2, value %3</source>
        <translation>%1, Bias %2, Wert %3</translation>
    </message>
    <message>
        <source>%1, bias %2, z %3, value %4</source>
        <translation>%1, Bias %2, z %3, Wert %4</translation>
    </message>
    <message>
        <source>Wide lines are large weights, dashed orange ones negative, violet ones positive. Choose a point to see which nodes it switches on.</source>
        <translation>Breite Linien sind große Gewichte, gestrichelte orange negative, violette positive. Wähle einen Punkt, um zu sehen, welche Knoten er einschaltet.</translation>
    </message>
    <message>
        <source>At (%1, %2): %3, output %4.</source>
        <translation>Bei (%1, %2): %3, Ausgabe %4.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>class 0 (blue)</source>
        <translation>Klasse 0 (blau)</translation>
    </message>
    <message>
        <source>class 1 (green)</source>
        <translation>Klasse 1 (grün)</translation>
    </message>
    <message>
        <source>%1: output = %2</source>
        <translation>%1: Ausgabe = %2</translation>
    </message>
    <message>
        <source>%1 is dead: no point of the data switches it on, so training cannot change it.</source>
        <translation>%1 ist tot: Kein Punkt der Daten schaltet ihn ein, also kann ihn das Training nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are dead: no point of the data switches them on, so training cannot change them.</source>
        <translation>
            <numerusform>%1 ist tot: Kein Punkt der Daten schaltet ihn ein, also kann ihn das Training nicht ändern.</numerusform>
            <numerusform>%1 sind tot: Kein Punkt der Daten schaltet sie ein, also kann sie das Training nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s output over the input plane, from %1 to %2; dotted lines are the creases where a node switches on.</source>
        <translation>Die Ausgabe des Netzes über der Eingabeebene, von %1 bis %2; gepunktete Linien sind die Knicke, an denen sich ein Knoten einschaltet.</translation>
    </message>
    <message>
        <source>Some nodes are switched off.</source>
        <translation>Einige Knoten sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The output is too large to be drawn.</source>
        <translation>Die Ausgabe ist zu groß, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>output 0</source>
        <translation>Ausgabe 0</translation>
    </message>
    <message>
        <source>There is no dashed line, because both output weights are 0.</source>
        <translation>Es gibt keine gestrichelte Gerade, weil beide Ausgabegewichte 0 sind.</translation>
    </message>
    <message>
        <source>The dashed line lies outside the figure; %1 of the points are on the correct side.</source>
        <translation>Die gestrichelte Gerade liegt außerhalb der Abbildung; %1 der Punkte liegen auf der richtigen Seite.</translation>
    </message>
    <message>
        <source>The dashed line has %1 of the points on the correct side.</source>
        <translation>Mit dieser gestrichelten Geraden liegen %1 der Punkte auf der richtigen Seite.</translation>
    </message>
    <message>
        <source>No straight line could separate all of them.</source>
        <translation>Keine Gerade könnte alle trennen.</translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation>Es gibt nur eine Klasse.</translation>
    </message>
    <message>
        <source>A straight line can separate all of them, with a margin of %1.</source>
        <translation>Eine Gerade kann alle trennen, mit einem Abstand von %1.</translation>
    </message>
    <message>
        <source>decision line</source>
        <translation>Entscheidungsgerade</translation>
    </message>
    <message>
        <source>The last hidden layer has one unit, so everything lies on the axis of h1.</source>
        <translation>Die letzte verdeckte Schicht hat eine Einheit, also liegt alles auf der h1-Achse.</translation>
    </message>
    <message numerus="yes">
        <source>The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision is not a line between these two.</source>
        <translation>
            <numerusform>Die letzte verdeckte Schicht hat %n Einheit, von der h1 und h2 gezeigt sind; die Entscheidung ist keine Gerade zwischen diesen beiden.</numerusform>
            <numerusform>Die letzte verdeckte Schicht hat %n Einheiten, von denen h1 und h2 gezeigt sind; die Entscheidung ist keine Gerade zwischen diesen beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision boundary in the input space: %1 of the points are on the correct side.</source>
        <translation>Die Entscheidungsgrenze im Eingaberaum: %1 der Punkte liegen auf der richtigen Seite.</translation>
    </message>
    <message>
        <source>The network decides nothing here: its output is 0 everywhere.</source>
        <translation>Das Netz entscheidet hier nichts: Seine Ausgabe ist überall 0.</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 0 (blue) everywhere; %1 of the points are on the correct side.</source>
        <translation>Hier gibt es keine Grenze: Das Netz sagt überall Klasse 0 (blau); %1 der Punkte liegen auf der richtigen Seite.</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 1 (green) everywhere; %1 of the points are on the correct side.</source>
        <translation>Hier gibt es keine Grenze: Das Netz sagt überall Klasse 1 (grün); %1 der Punkte liegen auf der richtigen Seite.</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>Here the loss is %1 and the accuracy %2.</source>
        <translation>Hier ist der Verlust %1 und die Genauigkeit %2.</translation>
    </message>
    <message>
        <source>Train the network to see its loss fall.</source>
        <translation>Trainiere zuerst das Netz.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs separate the data.</source>
        <translation>
            <numerusform>%1 von %n Lauf trennt die Daten.</numerusform>
            <numerusform>%1 von %n Läufen trennen die Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The final losses run from %1 to %2, half of them below %3.</source>
        <translation>Die Endverluste reichen von %1 bis %2, die Hälfte davon liegt unter %3.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n run(s) that diverged.</source>
        <translation>
            <numerusform>Nicht gezeigt: %n Lauf, der divergiert ist.</numerusform>
            <numerusform>Nicht gezeigt: %n Läufe, die divergiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>Drücke „Starten“</translation>
    </message>
    <message>
        <source>No seed has been tried yet.</source>
        <translation>Noch wurde kein Seed ausprobiert.</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>trennen</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>trennen nicht</translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation>Endverluste</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>W of layer %1</source>
        <translation>W von Schicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n number(s) to %2.</source>
        <translation>
            <numerusform>%1 bildet %n Zahl auf %2 ab.</numerusform>
            <numerusform>%1 bildet %n Zahlen auf %2 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The biases push the plane without changing its shape.</source>
        <translation>Die Biaswerte verschieben die Ebene, ohne ihre Form zu ändern.</translation>
    </message>
    <message>
        <source>The biases of layer %1 push the plane without changing its shape.</source>
        <translation>Die Biaswerte von Schicht %1 verschieben die Ebene, ohne ihre Form zu ändern.</translation>
    </message>
    <message>
        <source>The activation, %1, is applied to each coordinate by itself.</source>
        <translation>Die Aktivierung, %1, wird auf jede Koordinate einzeln angewandt.</translation>
    </message>
    <message>
        <source>The activation of layer %1, %2, is applied to each coordinate by itself.</source>
        <translation>Die Aktivierung von Schicht %1, %2, wird auf jede Koordinate einzeln angewandt.</translation>
    </message>
    <message>
        <source>%1 turns by 180° (determinant %2).</source>
        <translation>%1 dreht um 180° (Determinante %2).</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise (determinant %3).</source>
        <translation>%1 dreht um %2 gegen den Uhrzeigersinn (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise (determinant %3).</source>
        <translation>%1 dreht um %2 im Uhrzeigersinn (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 turns by 180° and scales by %2 (determinant %3).</source>
        <translation>%1 dreht um 180° und skaliert mit %2 (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise and scales by %3 (determinant %4).</source>
        <translation>%1 dreht um %2 gegen den Uhrzeigersinn und skaliert mit %3 (Determinante %4).</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise and scales by %3 (determinant %4).</source>
        <translation>%1 dreht um %2 im Uhrzeigersinn und skaliert mit %3 (Determinante %4).</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 (determinant %3).</source>
        <translation>%1 spiegelt an der Geraden in Richtung %2 (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 and scales by %3 (determinant %4).</source>
        <translation>%1 spiegelt an der Geraden in Richtung %2 und skaliert mit %3 (Determinante %4).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then mirrors at the line in direction %5 (determinant %6).</source>
        <translation>%1 streckt auf das %2-Fache in Richtung %3 und auf das %4-Fache quer dazu und spiegelt dann an der Geraden in Richtung %5 (Determinante %6).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it (determinant %5).</source>
        <translation>%1 streckt auf das %2-Fache in Richtung %3 und auf das %4-Fache quer dazu (Determinante %5).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by 180° (determinant %5).</source>
        <translation>%1 streckt auf das %2-Fache in Richtung %3 und auf das %4-Fache quer dazu und dreht dann um 180° (Determinante %5).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 anticlockwise (determinant %6).</source>
        <translation>%1 streckt auf das %2-Fache in Richtung %3 und auf das %4-Fache quer dazu und dreht dann um %5 gegen den Uhrzeigersinn (Determinante %6).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 clockwise (determinant %6).</source>
        <translation>%1 streckt auf das %2-Fache in Richtung %3 und auf das %4-Fache quer dazu und dreht dann um %5 im Uhrzeigersinn (Determinante %6).</translation>
    </message>
    <message>
        <source>%1 leaves every point where it is.</source>
        <translation>%1 lässt jeden Punkt, wo er ist.</translation>
    </message>
    <message>
        <source>%1 puts every point on the origin.</source>
        <translation>%1 bringt jeden Punkt auf den Ursprung.</translation>
    </message>
    <message>
        <source>%1 presses the plane onto one line, in direction %2 (determinant %3).</source>
        <translation>%1 drückt die Ebene zu einer Geraden zusammen, in Richtung %2 (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 scales by %2 (determinant %3).</source>
        <translation>%1 skaliert mit %2 (Determinante %3).</translation>
    </message>
    <message>
        <source>Train the network to see when its nodes switch off.</source>
        <translation>Trainiere das Netz, um zu sehen, wann sich seine Knoten ausschalten.</translation>
    </message>
    <message>
        <source>No node is dead.</source>
        <translation>Kein Knoten ist tot.</translation>
    </message>
    <message>
        <source>% of the data</source>
        <translation>% der Daten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>The plane falls into %n cell(s); in each the same nodes are on and the network is one formula.</source>
        <translation>
            <numerusform>Die Ebene zerfällt in %n Zelle; darin sind dieselben Knoten an, und das Netz ist eine einzige Formel.</numerusform>
            <numerusform>Die Ebene zerfällt in %n Zellen; in jeder sind dieselben Knoten an, und das Netz ist eine einzige Formel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point to follow it.</source>
        <translation>Klicke auf einen Punkt, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>At your point: %1, output = %2.</source>
        <translation>An deinem Punkt: %1, Ausgabe = %2.</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>Only ReLU switches nodes off.</source>
        <translation>Nur ReLU schaltet Knoten aus.</translation>
    </message>
    <message>
        <source>Sigmoid and tanh nodes are never off, so there are no cells to show.</source>
        <translation>Sigmoid- und tanh-Knoten sind nie aus, also gibt es keine Zellen zu zeigen.</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5; %2 of class 1 (green) get one above 0.5.</source>
        <translation>%1 von Klasse 0 (blau) bekommen eine Wahrscheinlichkeit unter 0,5; %2 von Klasse 1 (grün) bekommen eine über 0,5.</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5.</source>
        <translation>%1 von Klasse 0 (blau) bekommen eine Wahrscheinlichkeit unter 0,5.</translation>
    </message>
    <message>
        <source>%1 of class 1 (green) get a probability above 0.5.</source>
        <translation>%1 von Klasse 1 (grün) bekommen eine Wahrscheinlichkeit über 0,5.</translation>
    </message>
    <message>
        <source>There are no points whose probability could be shown.</source>
        <translation>Es gibt keine Punkte, deren Wahrscheinlichkeit gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>predicted probability of class 1</source>
        <translation>Wahrscheinlichkeit von Klasse 1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>decision at 0.5</source>
        <translation>Entscheidung bei 0,5</translation>
    </message>
    <message>
        <source>There is only one class, so there is nothing to separate.</source>
        <translation>Es gibt nur eine Klasse, also ist nichts zu trennen.</translation>
    </message>
    <message>
        <source>A straight line can separate the classes: the widest margin on each side is %1.</source>
        <translation>Eine Gerade kann die Klassen trennen: Der größtmögliche Abstand auf jeder Seite ist %1.</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls meet in one point.</source>
        <translation>Keine Gerade kann die Klassen trennen: Ihre Hüllen berühren sich in einem Punkt.</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls overlap in the marked part.</source>
        <translation>Keine Gerade kann die Klassen trennen: Ihre Hüllen überlappen sich im markierten Teil.</translation>
    </message>
    <message>
        <source>widest margin</source>
        <translation>größtmöglicher Abstand</translation>
    </message>
    <message>
        <source>overlap of the hulls</source>
        <translation>Überlappung der Hüllen</translation>
    </message>
    <message>
        <source>none on</source>
        <translation>keiner an</translation>
    </message>
    <message>
        <source>all on</source>
        <translation>alle an</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>%1; layer %2: %3</source>
        <translation>%1; Schicht %2: %3</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>Hollow points lie behind the surface.</source>
        <translation>Hohle Punkte liegen hinter der Fläche.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>Sie reicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>The network&apos;s output as a height over the input plane; the plane at 0 divides the classes.</source>
        <translation>Die Ausgabe des Netzes als Höhe über der Eingabeebene; die Ebene bei 0 trennt die Klassen.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The probability of class 1 as a height over the input plane; the plane at one half divides the classes.</source>
        <translation>Die Wahrscheinlichkeit von Klasse 1 als Höhe über der Eingabeebene; die Ebene bei ein Halb trennt die Klassen.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>All %n nodes and the bias %1: the whole output.</source>
        <translation>
            <numerusform>Der %n Knoten und der Bias %1: die ganze Ausgabe.</numerusform>
            <numerusform>Alle %n Knoten und der Bias %1: die ganze Ausgabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</source>
        <translation>
            <numerusform>Die Summe von %1 von %n Knoten, ohne den Bias; mit dem Schieberegler unter „Knoten“ kommt der nächste hinzu.</numerusform>
            <numerusform>Die Summe von %1 von %n Knoten, ohne den Bias; mit dem Schieberegler unter „Knoten“ kommt der nächste hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the nodes and the bias</source>
        <translation>Summe der Knoten und des Bias</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %1 of %n nodes</source>
        <translation>
            <numerusform>Summe von %1 von %n Knoten</numerusform>
            <numerusform>Summe von %1 von %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 of %2, in epoch %3.</source>
        <translation>Aktualisierung %1 von %2, in Epoche %3.</translation>
    </message>
    <message>
        <source>Update %1 of %2.</source>
        <translation>Aktualisierung %1 von %2.</translation>
    </message>
    <message>
        <source>The run diverged at update %1: the loss was no longer a finite number there.</source>
        <translation>Der Lauf divergierte bei Aktualisierung %1: Der Verlust war dort keine endliche Zahl mehr.</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>verdeckte Schicht %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>Every weight and bias as a coloured square: orange is negative, violet positive.</source>
        <translation>Jedes Gewicht und jeder Bias als farbiges Quadrat: Orange ist negativ, Violett positiv.</translation>
    </message>
    <message>
        <source>weight or bias</source>
        <translation>Gewicht oder Bias</translation>
    </message>
    <message>
        <source>The weights and biases lie between %1 and %2 here.</source>
        <translation>Die Gewichte und Biaswerte liegen hier zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Train the network to see its weights move.</source>
        <translation>Trainiere das Netz, um zu sehen, wie sich seine Gewichte bewegen.</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>Stufe für Stufe</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>The figure follows the first two of them.</source>
        <translation>Die Abbildung folgt den ersten beiden davon.</translation>
    </message>
    <message numerus="yes">
        <source>The plane at %n stage(s) of its way, from the input to the last hidden layer.</source>
        <translation>
            <numerusform>Die Ebene auf %n Stufe ihres Weges, von der Eingabe zur letzten verdeckten Schicht.</numerusform>
            <numerusform>Die Ebene auf %n Stufen ihres Weges, von der Eingabe zur letzten verdeckten Schicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the correct side are %1 of class 0 (blue) and %2 of class 1 (green).</source>
        <translation>Auf der richtigen Seite liegen %1 von Klasse 0 (blau) und %2 von Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Class 0 (blue) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>Klasse 0 (blau) liegt bei %1 von %2 bis %3 und bei %4 von %5 bis %6.</translation>
    </message>
    <message>
        <source>Class 1 (green) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>Klasse 1 (grün) liegt bei %1 von %2 bis %3 und bei %4 von %5 bis %6.</translation>
    </message>
    <message>
        <source>To the right of the dashed line the network says class 1 (green).</source>
        <translation>Rechts der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Above the dashed line, to the right, the network says class 1 (green).</source>
        <translation>Rechts oberhalb der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Above the dashed line the network says class 1 (green).</source>
        <translation>Oberhalb der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Above the dashed line, to the left, the network says class 1 (green).</source>
        <translation>Links oberhalb der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>To the left of the dashed line the network says class 1 (green).</source>
        <translation>Links der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Below the dashed line, to the left, the network says class 1 (green).</source>
        <translation>Links unterhalb der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Below the dashed line the network says class 1 (green).</source>
        <translation>Unterhalb der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Below the dashed line, to the right, the network says class 1 (green).</source>
        <translation>Rechts unterhalb der gestrichelten Geraden sagt das Netz Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 1 (green).</source>
        <translation>Dein Punkt (%1, %2) bekommt die Ausgabe %3: Klasse 1 (grün).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 0 (blue).</source>
        <translation>Dein Punkt (%1, %2) bekommt die Ausgabe %3: Klasse 0 (blau).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: it lies on the boundary.</source>
        <translation>Dein Punkt (%1, %2) bekommt die Ausgabe %3: Er liegt auf der Grenze.</translation>
    </message>
    <message>
        <source>The lowest is %1 with %2, the highest %3 with %4.</source>
        <translation>Am niedrigsten ist %1 mit %2, am höchsten %3 mit %4.</translation>
    </message>
    <message>
        <source>To the points of the data %1 adds from %2 to %3.</source>
        <translation>Zu den Punkten der Daten trägt %1 von %2 bis %3 bei.</translation>
    </message>
    <message>
        <source>For the points of the data it runs from %1 to %2.</source>
        <translation>Für die Punkte der Daten reicht sie von %1 bis %2.</translation>
    </message>
    <message>
        <source>The loss begins at %1 and ends at %2; it is least, %3, after epoch %4.</source>
        <translation>Der Verlust beginnt bei %1 und endet bei %2; am kleinsten, %3, ist er nach Epoche %4.</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the first axis by %2 times its second coordinate (determinant %3).</source>
        <translation>%1 schert die Ebene: Jeder Punkt gleitet entlang der ersten Achse um das %2-Fache seiner zweiten Koordinate (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the second axis by %2 times its first coordinate (determinant %3).</source>
        <translation>%1 schert die Ebene: Jeder Punkt gleitet entlang der zweiten Achse um das %2-Fache seiner ersten Koordinate (Determinante %3).</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the first axis by %3 times its second coordinate (determinant %4).</source>
        <translation>%1 skaliert mit %2 und schert: Jeder Punkt gleitet an der ersten Achse entlang um das %3-Fache seiner zweiten Koordinate (Determinante %4).</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the second axis by %3 times its first coordinate (determinant %4).</source>
        <translation>%1 skaliert mit %2 und schert: Jeder Punkt gleitet an der zweiten Achse entlang um das %3-Fache seiner ersten Koordinate (Determinante %4).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>First coordinate</source>
        <translation>Erste Koordinate</translation>
    </message>
    <message>
        <source>Second coordinate</source>
        <translation>Zweite Koordinate</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Probability of class 1</source>
        <translation>Wahrscheinlichkeit der Klasse 1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>data point</source>
        <translation>Datenpunkt</translation>
    </message>
    <message>
        <source>grid crossing</source>
        <translation>Kreuzung im Gitter</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>at your point</source>
        <translation>an deinem Punkt</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>off at your point</source>
        <translation>aus an deinem Punkt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Too many cells to draw.</source>
        <translation>Zu viele Zellen zum Zeichnen.</translation>
    </message>
    <message>
        <source>The plane falls into more cells than can be drawn.</source>
        <translation>Die Ebene zerfällt in mehr Zellen, als sich zeichnen lassen.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>The loss is %1.</source>
        <translation>Der Verlust ist %1.</translation>
    </message>
    <message>
        <source>The loss is %1; bring it down to %2.</source>
        <translation>Der Verlust ist %1; bring ihn auf %2 herunter.</translation>
    </message>
    <message>
        <source>Keep the nearest point at least %1 away.</source>
        <translation>Halte auch den nächsten Punkt mindestens %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 = %2 is in its range.</source>
        <translation>%1 = %2 liegt in seinem Bereich.</translation>
    </message>
    <message>
        <source>%1 = %2; bring it between %3 and %4.</source>
        <translation>%1 = %2; bring es zwischen %3 und %4.</translation>
    </message>
</context>
<context>
    <name>GripWords</name>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The image of (1, 0). Drag it to set the first column of W: %1.</source>
        <translation>Das Bild von (1, 0). Zieh es, um die erste Spalte von W zu setzen: %1.</translation>
    </message>
    <message>
        <source>The image of (0, 1). Drag it to set the second column of W: %1.</source>
        <translation>Das Bild von (0, 1). Zieh es, um die zweite Spalte von W zu setzen: %1.</translation>
    </message>
    <message>
        <source>The image of the origin. Drag it to set the biases: %1.</source>
        <translation>Das Bild des Ursprungs. Zieh es, um die Biaswerte zu setzen: %1.</translation>
    </message>
    <message>
        <source>The decision line. Drag it to shift it: it sets %1.</source>
        <translation>Die Entscheidungsgerade. Zieh sie, um sie zu verschieben: Das setzt %1.</translation>
    </message>
    <message>
        <source>The normal of the decision line. Drag its tip to turn the line: it sets %1.</source>
        <translation>Die Normale der Entscheidungsgeraden. Zieh ihre Spitze, um die Gerade zu drehen: Das setzt %1.</translation>
    </message>
    <message>
        <source>The weight %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>Das Gewicht %1. Zieh es nach oben oder unten oder dreh das Mausrad, um es zu ändern; klicke, um es einzutippen.</translation>
    </message>
    <message>
        <source>The bias %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>Der Bias %1. Zieh ihn nach oben oder unten oder dreh das Mausrad, um ihn zu ändern; klicke, um ihn einzutippen.</translation>
    </message>
    <message>
        <source>move the image of (1, 0)</source>
        <translation>Bild von (1, 0) verschieben</translation>
    </message>
    <message>
        <source>move the image of (0, 1)</source>
        <translation>Bild von (0, 1) verschieben</translation>
    </message>
    <message>
        <source>move the image of the origin</source>
        <translation>Bild des Ursprungs verschieben</translation>
    </message>
    <message>
        <source>shift the decision line</source>
        <translation>Entscheidungsgerade verschieben</translation>
    </message>
    <message>
        <source>turn the decision line</source>
        <translation>Entscheidungsgerade drehen</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>a strip is a picture of several figures; write each one&apos;s numbers into a file of its own</source>
        <translation>ein Streifen ist ein Bild mehrerer Abbildungen; schreibe die Zahlen jeder davon in eine eigene Datei</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .svg, .pdf, .png or .csv, which says what to write</source>
        <translation>der Dateiname muss auf .svg, .pdf, .png oder .csv enden; das sagt, was zu schreiben ist</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>this row has %n field(s); write three: x1,x2,label</source>
        <translation>
            <numerusform>diese Zeile hat %n Feld; schreibe drei: x1,x2,label</numerusform>
            <numerusform>diese Zeile hat %n Felder; schreibe drei: x1,x2,label</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a finite number</source>
        <translation>&apos;%1&apos; ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>a label is 0 or 1</source>
        <translation>ein label ist 0 oder 1</translation>
    </message>
    <message numerus="yes">
        <source>a data set has at most %n point(s); leave some out</source>
        <translation>
            <numerusform>ein Datensatz hat höchstens %n Punkt; lass einige weg</numerusform>
            <numerusform>ein Datensatz hat höchstens %n Punkte; lass einige weg</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no row of data; write rows x1,x2,label</source>
        <translation>es gibt keine Zeile mit Daten; schreibe Zeilen x1,x2,label</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; war &apos;%2&apos; gemeint?</translation>
    </message>
    <message>
        <source>%1; known here: %2</source>
        <translation>%1; hier bekannt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; assigns nothing; write name=value, such as w21=1.0</source>
        <translation>&apos;%1&apos; weist nichts zu; schreibe name=wert, etwa w21=1.0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;; write a number, a word or a list such as [1, 0]</source>
        <translation>&apos;%1&apos; ist kein Wert für &apos;%2&apos;; schreibe eine Zahl, ein Wort oder eine Liste wie [1, 0]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a number</source>
        <translation>&apos;%1&apos; erwartet eine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a finite number</source>
        <translation>&apos;%1&apos; muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of points [x1, x2, label]</source>
        <translation>&apos;%1&apos; erwartet eine Liste von Punkten [x1, x2, label]</translation>
    </message>
    <message numerus="yes">
        <source>point %1 of &apos;data.points&apos; has %n number(s); write [x1, x2, label]</source>
        <translation>
            <numerusform>Punkt %1 von &apos;data.points&apos; hat %n Zahl; schreibe [x1, x2, label]</numerusform>
            <numerusform>Punkt %1 von &apos;data.points&apos; hat %n Zahlen; schreibe [x1, x2, label]</numerusform>
        </translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; must have finite coordinates</source>
        <translation>Punkt %1 von &apos;data.points&apos; muss endliche Koordinaten haben</translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; has another label than 0 or 1</source>
        <translation>Punkt %1 von &apos;data.points&apos; hat ein anderes label als 0 oder 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes &quot;given&quot; or &quot;glorot_normal&quot;</source>
        <translation>&apos;%1&apos; erwartet &quot;given&quot; oder &quot;glorot_normal&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of initial weights</source>
        <translation>&apos;%1&apos; ist keine Wahl für die Anfangsgewichte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of a data set, or data.points = [[x1, x2, label], ...]</source>
        <translation>&apos;%1&apos; erwartet den Namen eines Datensatzes, oder data.points = [[x1, x2, label], ...]</translation>
    </message>
    <message>
        <source>there is no data set &apos;%1&apos;</source>
        <translation>es gibt keinen Datensatz &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of an activation, such as &quot;tanh&quot;</source>
        <translation>&apos;%1&apos; erwartet den Namen einer Aktivierung, etwa &quot;tanh&quot;</translation>
    </message>
    <message>
        <source>there is no activation &apos;%1&apos;</source>
        <translation>es gibt keine Aktivierung &apos;%1&apos;</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; takes a list of %n number(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; erwartet eine Liste mit %n Zahl</numerusform>
            <numerusform>&apos;%1&apos; erwartet eine Liste mit %n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold finite numbers only</source>
        <translation>&apos;%1&apos; darf nur endliche Zahlen enthalten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a weight of a 2-2-1 network only; here write a key such as hidden.0.weights.0.0</source>
        <translation>&apos;%1&apos; benennt nur in einem 2-2-1-Netz ein Gewicht; schreibe hier einen Schlüssel wie hidden.0.weights.0.0</translation>
    </message>
    <message>
        <source>nothing here is called &apos;%1&apos;</source>
        <translation>nichts heißt hier &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation>hierher gehört eine Zahl</translation>
    </message>
    <message>
        <source>a row of numbers belongs here: [1, 0]</source>
        <translation>hierher gehört eine Zeile von Zahlen: [1, 0]</translation>
    </message>
    <message>
        <source>this is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>das ist größer als 1 MiB; halte große Daten in einer CSV-Datei</translation>
    </message>
    <message>
        <source>%1 has no key &apos;%2&apos;</source>
        <translation>%1 hat keinen Schlüssel &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a number, a word or a list of numbers belongs here</source>
        <translation>hierher gehört eine Zahl, ein Wort oder eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ein Experiment</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a table; write [%1]</source>
        <translation>&apos;%1&apos; ist eine Tabelle; schreibe [%1]</translation>
    </message>
    <message>
        <source>&apos;data.csv&apos; takes the name of a file</source>
        <translation>&apos;data.csv&apos; erwartet den Namen einer Datei</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;; name a CSV file in the folder of this file</source>
        <translation>&apos;%1&apos; ist nicht lesbar; nenne eine CSV-Datei im Ordner dieser Datei</translation>
    </message>
    <message>
        <source>&apos;units&apos; takes a whole number</source>
        <translation>&apos;units&apos; erwartet eine ganze Zahl</translation>
    </message>
    <message>
        <source>a hidden layer has 1 to %1 units</source>
        <translation>eine verdeckte Schicht hat 1 bis %1 Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>&apos;weights&apos; has %n row(s) but &apos;units&apos; says %1; give one row per unit</source>
        <translation>
            <numerusform>&apos;weights&apos; hat %n Zeile, aber &apos;units&apos; sagt %1; gib eine Zeile je Einheit an</numerusform>
            <numerusform>&apos;weights&apos; hat %n Zeilen, aber &apos;units&apos; sagt %1; gib eine Zeile je Einheit an</numerusform>
        </translation>
    </message>
    <message>
        <source>write one [[hidden]] table per hidden layer</source>
        <translation>schreibe eine Tabelle [[hidden]] je verdeckter Schicht</translation>
    </message>
    <message numerus="yes">
        <source>a network has at most %n hidden layer(s); leave this one out</source>
        <translation>
            <numerusform>ein Netz hat höchstens %n verdeckte Schicht; lass diese weg</numerusform>
            <numerusform>ein Netz hat höchstens %n verdeckte Schichten; lass diese weg</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation>&apos;%1&apos; muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2, at most %3</source>
        <translation>&apos;%1&apos; muss eine Zahl ab %2 und höchstens %3 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 and below %3</source>
        <translation>&apos;%1&apos; muss eine Zahl ab %2 und unter %3 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2, at most %3</source>
        <translation>&apos;%1&apos; muss eine Zahl über %2 und höchstens %3 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2 and below %3</source>
        <translation>&apos;%1&apos; muss eine Zahl über %2 und unter %3 sein</translation>
    </message>
    <message>
        <source>a row has seven columns: mark,kind,ink,style,x,y,text</source>
        <translation>eine Zeile hat sieben Spalten: mark,kind,ink,style,x,y,text</translation>
    </message>
    <message>
        <source>this kind, ink or style of mark is not known here</source>
        <translation>diese Art, Tinte oder Form eines Zeichens ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>x and y are numbers</source>
        <translation>x und y sind Zahlen</translation>
    </message>
    <message>
        <source>the number of hints of this step must be that of the original</source>
        <translation>dieser Schritt muss so viele Tipps haben wie im Original</translation>
    </message>
    <message>
        <source>the &apos;%1&apos; of this step must be that of the original</source>
        <translation>&apos;%1&apos; dieses Schritts muss wie im Original sein</translation>
    </message>
    <message>
        <source>the question of this step must be that of the original</source>
        <translation>die Frage dieses Schritts muss die des Originals sein</translation>
    </message>
    <message>
        <source>the kind of question of this step must be that of the original</source>
        <translation>die Art der Frage dieses Schritts muss die des Originals sein</translation>
    </message>
    <message>
        <source>the number of options and which of them are right must be those of the original</source>
        <translation>die Zahl der Optionen, und welche davon richtig sind, müssen wie im Original sein</translation>
    </message>
    <message>
        <source>the answer and tolerance of this step must be those of the original</source>
        <translation>Antwort und Toleranz dieses Schritts müssen die des Originals sein</translation>
    </message>
    <message>
        <source>the numbers that get feedback must be those of the original</source>
        <translation>die Zahlen, zu denen es eine Rückmeldung gibt, müssen die des Originals sein</translation>
    </message>
    <message>
        <source>the kind of prediction of this step must be that of the original</source>
        <translation>die Art der Vorhersage dieses Schritts muss die des Originals sein</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; of the original is missing after this</source>
        <translation>hiernach fehlt der Schritt &apos;%1&apos; des Originals</translation>
    </message>
    <message>
        <source>the original has no step &apos;%1&apos;; leave it out</source>
        <translation>das Original hat keinen Schritt &apos;%1&apos;; lass ihn weg</translation>
    </message>
    <message>
        <source>in the original the step &apos;%1&apos; stands here, in section %2</source>
        <translation>im Original steht hier der Schritt &apos;%1&apos;, in Abschnitt %2</translation>
    </message>
    <message>
        <source>the [experiment] must be that of the original</source>
        <translation>[experiment] muss das des Originals sein</translation>
    </message>
    <message>
        <source>this translation does not say which text it was made from; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>diese Übersetzung sagt nicht, aus welchem Text sie entstand; vergleiche beide und schreibe dann translates = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the original has changed since this was translated; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>das Original hat sich geändert, seit dies übersetzt wurde; vergleiche beide und schreibe dann translates = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&apos;accuracy&apos; is a share from 0 to 1</source>
        <translation>&apos;accuracy&apos; ist ein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>&apos;loss&apos; must be above 0: it is the most the loss may be</source>
        <translation>&apos;loss&apos; muss über 0 liegen: Es ist der Verlust, der höchstens erlaubt ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be 0 or more</source>
        <translation>&apos;%1&apos; muss mindestens 0 sein</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; takes two numbers: [2, 3]</source>
        <translation>der Bereich von &apos;%1&apos; erwartet zwei Zahlen: [2, 3]</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; ends below its beginning; write the lower number first</source>
        <translation>der Bereich von &apos;%1&apos; endet unter seinem Anfang; schreibe die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>&apos;ranges&apos; is empty; write ranges = { w11 = [2, 3] }</source>
        <translation>&apos;ranges&apos; ist leer; schreibe ranges = { w11 = [2, 3] }</translation>
    </message>
    <message>
        <source>this network has no number &apos;%1&apos;</source>
        <translation>dieses Netz hat keine Zahl &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit; they are called h1, h2, ...</source>
        <translation>&apos;%1&apos; ist keine Einheit; sie heißen h1, h2, ...</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no unit; write %1 = [&quot;h1&quot;]</source>
        <translation>&apos;%1&apos; nennt keine Einheit; schreibe %1 = [&quot;h1&quot;]</translation>
    </message>
    <message>
        <source>there is no unit &apos;%1&apos;: the last hidden layer has h1 to h%2</source>
        <translation>es gibt keine Einheit &apos;%1&apos;: Die letzte verdeckte Schicht hat h1 bis h%2</translation>
    </message>
    <message>
        <source>work is written as a table (NAME.csv) or as xAPI statements (NAME.json); give the file one of those endings</source>
        <translation>Arbeiten werden als Tabelle (NAME.csv) oder als xAPI-Statements (NAME.json) geschrieben; gib der Datei eine dieser Endungen</translation>
    </message>
    <message>
        <source>cannot be written: %1; choose another place</source>
        <translation>kann nicht geschrieben werden: %1; wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>your work cannot be kept at the moment (%1); you can go on, and it is kept again as soon as that is mended</source>
        <translation>deine Arbeit kann im Moment nicht festgehalten werden (%1); du kannst weitermachen, und sie wird wieder festgehalten, sobald das behoben ist</translation>
    </message>
    <message>
        <source>there is no value &apos;%1&apos; to show</source>
        <translation>es gibt keinen Wert &apos;%1&apos; zu zeigen</translation>
    </message>
    <message>
        <source>this dollar sign opens no formula, for none closes it; write \$ for the sign</source>
        <translation>dieses Dollarzeichen öffnet keine Formel, denn keines schließt sie; schreibe \$ für das Zeichen</translation>
    </message>
    <message>
        <source>this } closes nothing; remove it or open a {</source>
        <translation>diese } schließt nichts; entferne sie oder öffne eine {</translation>
    </message>
    <message>
        <source>&amp; and \\ part the cells of a matrix; for the sign write \&amp;</source>
        <translation>&amp; und \\ trennen die Zellen einer Matrix; für das Zeichen schreibe \&amp;</translation>
    </message>
    <message>
        <source>this \right has no \left before it</source>
        <translation>vor diesem \right steht kein \left</translation>
    </message>
    <message>
        <source>this \end has no \begin before it</source>
        <translation>vor diesem \end steht kein \begin</translation>
    </message>
    <message>
        <source>this formula is nested more than %1 deep</source>
        <translation>diese Formel ist tiefer als %1 verschachtelt</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; here</source>
        <translation>es gibt hier keinen Befehl &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is the second subscript here; put braces around what it belongs to</source>
        <translation>das ist hier der zweite tiefgestellte Index; setze Klammern um das, wozu er gehört</translation>
    </message>
    <message>
        <source>this is the second superscript here; put braces around what it belongs to</source>
        <translation>das ist hier der zweite hochgestellte Index; setze Klammern um das, wozu er gehört</translation>
    </message>
    <message>
        <source>this { is never closed; add a }</source>
        <translation>diese { wird nie geschlossen; füge eine } hinzu</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;%1&apos;</source>
        <translation>auf &apos;%1&apos; muss etwas in Klammern folgen</translation>
    </message>
    <message>
        <source>the [ after &apos;\%1&apos; is never closed; add a ]</source>
        <translation>die [ nach &apos;\%1&apos; wird nie geschlossen; füge eine ] hinzu</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;\%1&apos;</source>
        <translation>auf &apos;\%1&apos; muss etwas in Klammern folgen</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; takes braces as \{ and \}</source>
        <translation>&apos;\%1&apos; erwartet geschweifte Klammern als \{ und \}</translation>
    </message>
    <message>
        <source>a bracket such as ( [ \{ | or . must follow &apos;\%1&apos;</source>
        <translation>auf &apos;\%1&apos; muss eine Klammer wie ( [ \{ | oder . folgen</translation>
    </message>
    <message>
        <source>this \left has no \right; end it with \right) or \right.</source>
        <translation>dieses \left hat kein \right; beende es mit \right) oder \right.</translation>
    </message>
    <message>
        <source>there is no environment &apos;%1&apos; here</source>
        <translation>es gibt hier keine Umgebung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this \begin{%1} has no \end{%1}</source>
        <translation>dieses \begin{%1} hat kein \end{%1}</translation>
    </message>
    <message>
        <source>\end{%1} ends a \begin{%2}; both take the same name</source>
        <translation>\end{%1} beendet ein \begin{%2}; beide haben denselben Namen</translation>
    </message>
    <message>
        <source>this question accepts no answer</source>
        <translation>diese Frage nimmt keine Antwort an</translation>
    </message>
    <message>
        <source>this question accepts a wrong answer</source>
        <translation>diese Frage nimmt eine falsche Antwort an</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>eine Option</translation>
    </message>
    <message>
        <source>an option above has the same text; change one of them or leave it out</source>
        <translation>eine Option darüber hat denselben Text; ändere eine von beiden oder lass sie weg</translation>
    </message>
    <message>
        <source>a choice needs at least two options = [{ text = &quot;...&quot;, right = true }, ...]</source>
        <translation>eine Auswahl braucht mindestens zwei options = [{ text = &quot;...&quot;, right = true }, ...]</translation>
    </message>
    <message>
        <source>no option is right; mark one with right = true</source>
        <translation>keine Option ist richtig; kennzeichne eine mit right = true</translation>
    </message>
    <message>
        <source>several options are right; write several = true or mark only one</source>
        <translation>mehrere Optionen sind richtig; schreibe several = true oder kennzeichne nur eine</translation>
    </message>
    <message>
        <source>every option is right; add one that somebody might believe in vain</source>
        <translation>jede Option ist richtig; füge eine hinzu, die jemand zu Unrecht glauben könnte</translation>
    </message>
    <message>
        <source>feedback to a number needs &apos;near = ...&apos;, or &apos;from = ...&apos; and &apos;to = ...&apos;</source>
        <translation>eine Rückmeldung zu einer Zahl braucht &apos;near = ...&apos;, oder &apos;from = ...&apos; und &apos;to = ...&apos;</translation>
    </message>
    <message>
        <source>&apos;from&apos; must not be above &apos;to&apos;</source>
        <translation>&apos;from&apos; darf nicht über &apos;to&apos; liegen</translation>
    </message>
    <message>
        <source>feedback to a number</source>
        <translation>eine Rückmeldung zu einer Zahl</translation>
    </message>
    <message>
        <source>this feedback is never given, for these numbers are right; write it into the explanation</source>
        <translation>diese Rückmeldung wird nie gegeben, denn diese Zahlen sind richtig; schreibe sie in die Erklärung</translation>
    </message>
    <message>
        <source>a number question needs &apos;answer = ...&apos;</source>
        <translation>eine Zahlenfrage braucht &apos;answer = ...&apos;</translation>
    </message>
    <message>
        <source>a prediction has either options or an answer; leave one of them out</source>
        <translation>eine Vorhersage hat entweder Optionen oder eine Antwort; lass eines von beiden weg</translation>
    </message>
    <message>
        <source>a prediction needs options = [{ text = &quot;...&quot;, right = true }, ...], or &apos;answer = ...&apos; if a number is predicted</source>
        <translation>eine Vorhersage braucht options = [{ text = &quot;...&quot;, right = true }, ...], oder &apos;answer = ...&apos;, wenn eine Zahl vorhergesagt wird</translation>
    </message>
    <message>
        <source>feedback to a text</source>
        <translation>eine Rückmeldung zu einem Text</translation>
    </message>
    <message>
        <source>feedback to a text needs given = [&quot;...&quot;]: the wrong answers it is for</source>
        <translation>eine Rückmeldung zu einem Text braucht given = [&quot;...&quot;]: die falschen Antworten, für die sie gilt</translation>
    </message>
    <message>
        <source>this feedback is never given to &apos;%1&apos;, for that is accepted; leave it out of one list</source>
        <translation>diese Rückmeldung wird zu &apos;%1&apos; nie gegeben, denn das wird angenommen; lass es aus einer der Listen weg</translation>
    </message>
    <message>
        <source>a text question needs accepted = [&quot;...&quot;]</source>
        <translation>eine Textfrage braucht accepted = [&quot;...&quot;]</translation>
    </message>
    <message>
        <source>an empty text is accepted, so everybody is right; leave it out</source>
        <translation>ein leerer Text wird angenommen, also liegen alle richtig; lass ihn weg</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is already that of the step at line %2; ids must differ</source>
        <translation>die id &apos;%1&apos; hat schon der Schritt in Zeile %2; ids müssen verschieden sein</translation>
    </message>
    <message>
        <source>animate names &apos;%1&apos;, but this network has no number of that name</source>
        <translation>animate nennt &apos;%1&apos;, aber dieses Netz hat keine Zahl dieses Namens</translation>
    </message>
    <message>
        <source>this lesson has no step; write a heading ## with a lesson block below it</source>
        <translation>diese Lektion hat keinen Schritt; schreibe eine Überschrift ## mit einem lesson-Block darunter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; pictures are PNG, JPEG or SVG files beside the lesson</source>
        <translation>&apos;%1&apos; wird nicht gezeigt; Bilder sind PNG-, JPEG- oder SVG-Dateien neben der Lektion</translation>
    </message>
    <message>
        <source>there is no picture &apos;%1&apos; beside the lesson (or it is larger than 1 MiB)</source>
        <translation>es gibt kein Bild &apos;%1&apos; neben der Lektion (oder es ist größer als 1 MiB)</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; has no text for those who cannot see it; write ![what it shows](%1)</source>
        <translation>das Bild &apos;%1&apos; hat keinen Text für alle, die es nicht sehen können; schreibe ![was es zeigt](%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a text in quotes</source>
        <translation>&apos;%1&apos; erwartet einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes true or false</source>
        <translation>&apos;%1&apos; erwartet true oder false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of texts: [&quot;...&quot;, &quot;...&quot;]</source>
        <translation>&apos;%1&apos; erwartet eine Liste von Texten: [&quot;...&quot;, &quot;...&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a table: [%1] and its keys below it</source>
        <translation>&apos;%1&apos; erwartet eine Tabelle: [%1] und darunter ihre Schlüssel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of tables: { text = &quot;...&quot;, right = true }</source>
        <translation>&apos;%1&apos; erwartet eine Liste von Tabellen: { text = &quot;...&quot;, right = true }</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2 = &quot;...&quot;&apos;</source>
        <translation>%1 braucht &apos;%2 = &quot;...&quot;&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; write something</source>
        <translation>&apos;%1&apos; ist leer; schreibe etwas</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>diese Datei gibt es nicht; prüfe den Namen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>ist größer als 1 MiB; halte große Daten in einer CSV-Datei</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++, then its title and the like, then another line +++</source>
        <translation>eine Lektion beginnt mit einer Zeile +++, dann folgen ihr Titel und dergleichen, dann noch eine Zeile +++</translation>
    </message>
    <message>
        <source>this +++ is never closed; end the front matter with +++</source>
        <translation>dieses +++ wird nie geschlossen; beende den Vorspann mit +++</translation>
    </message>
    <message>
        <source>this block is never closed; end it with a line %1</source>
        <translation>dieser Block wird nie geschlossen; beende ihn mit einer Zeile %1</translation>
    </message>
    <message>
        <source>this block is only text to the program; did you mean %1?</source>
        <translation>dieser Block ist für das Programm nur Text; war %1 gemeint?</translation>
    </message>
    <message>
        <source>a lesson block stands below the heading of its step</source>
        <translation>ein lesson-Block steht unter der Überschrift seines Schritts</translation>
    </message>
    <message>
        <source>a question of the kind &quot;%1&quot; takes no &apos;%2&apos;; leave it out, or write kind = &quot;%3&quot;</source>
        <translation>eine Frage der Art &quot;%1&quot; hat kein &apos;%2&apos;; lass es weg, oder schreibe kind = &quot;%3&quot;</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>there is no kind of question &apos;%1&apos;</source>
        <translation>es gibt keine Art von Frage &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no code of a language; write one such as &quot;en&quot; or &quot;pt_BR&quot;</source>
        <translation>&apos;%1&apos; ist kein Kürzel einer Sprache; schreibe eines wie &quot;en&quot; oder &quot;pt_BR&quot;</translation>
    </message>
    <message>
        <source>&apos;minutes&apos; must be from 0 to 1440</source>
        <translation>&apos;minutes&apos; muss von 0 bis 1440 sein</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>der Vorspann</translation>
    </message>
    <message>
        <source>this step has a second lesson block; put both into one</source>
        <translation>dieser Schritt hat einen zweiten lesson-Block; fasse beide zu einem zusammen</translation>
    </message>
    <message>
        <source>a step has a heading of its own, ## or ###; # is the title of the lesson</source>
        <translation>ein Schritt hat eine eigene Überschrift, ## oder ###; # ist der Titel der Lektion</translation>
    </message>
    <message>
        <source>a step (###) stands below the heading of a question (##)</source>
        <translation>ein Schritt (###) steht unter der Überschrift einer Frage (##)</translation>
    </message>
    <message>
        <source>this step has no lesson block; add one with id = &quot;...&quot;</source>
        <translation>dieser Schritt hat keinen lesson-Block; füge einen mit id = &quot;...&quot; hinzu</translation>
    </message>
    <message>
        <source>animate needs &apos;%1 = ...&apos;</source>
        <translation>animate braucht &apos;%1 = ...&apos;</translation>
    </message>
    <message>
        <source>&apos;seconds&apos; must be above 0 and at most 60</source>
        <translation>&apos;seconds&apos; muss über 0 und höchstens 60 sein</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a goal needs a condition to reach, such as accuracy = 1.0</source>
        <translation>ein Ziel braucht eine Bedingung, die zu erreichen ist, etwa accuracy = 1.0</translation>
    </message>
    <message>
        <source>an id is made of letters a to z, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>eine id besteht aus Buchstaben a bis z, Ziffern, &apos;-&apos; und &apos;_&apos;</translation>
    </message>
    <message>
        <source>there is no figure &apos;%1&apos;</source>
        <translation>es gibt keine Abbildung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no panel &apos;%1&apos;</source>
        <translation>es gibt keinen Bereich &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>nothing happens after this prediction; give the step then = { ... } or [animate]</source>
        <translation>nach dieser Vorhersage geschieht nichts; gib dem Schritt then = { ... } oder [animate]</translation>
    </message>
    <message>
        <source>&apos;then&apos; happens once a prediction is made; ask for one with a question of the kind &quot;predict&quot;, or write &apos;set&apos;</source>
        <translation>&apos;then&apos; geschieht, sobald eine Vorhersage gemacht ist; frage nach einer mit einer Frage der Art &quot;predict&quot;, oder schreibe &apos;set&apos;</translation>
    </message>
    <message>
        <source>this step has a goal but no [solution]; without one nobody can check that it can be reached</source>
        <translation>dieser Schritt hat ein Ziel, aber kein [solution]; ohne das kann niemand prüfen, ob es erreichbar ist</translation>
    </message>
    <message>
        <source>this step has a solution but no [goal] that it reaches</source>
        <translation>dieser Schritt hat eine Lösung, aber kein [goal], das sie erreicht</translation>
    </message>
    <message>
        <source>this step has no text; say what there is to see</source>
        <translation>dieser Schritt hat keinen Text; sag, was es zu sehen gibt</translation>
    </message>
    <message>
        <source>this question has no hint; write hints = [&quot;...&quot;] for whoever is stuck</source>
        <translation>diese Frage hat keinen Tipp; schreibe hints = [&quot;...&quot;] für alle, die nicht weiterkommen</translation>
    </message>
    <message>
        <source>this step has hints, but asks nothing and has no goal; ask a question or leave them out</source>
        <translation>dieser Schritt hat Tipps, fragt aber nichts und hat kein Ziel; stelle eine Frage oder lass sie weg</translation>
    </message>
    <message>
        <source>this step covers everything for good, for it asks nothing; add a question or leave out &apos;conceal&apos;</source>
        <translation>dieser Schritt verdeckt alles auf Dauer, denn er fragt nichts; füge eine Frage hinzu oder lass &apos;conceal&apos; weg</translation>
    </message>
    <message>
        <source>the file&apos;s name says &apos;%1&apos; but its language is &apos;%2&apos;; write language = &quot;%1&quot;</source>
        <translation>der Dateiname sagt &apos;%1&apos;, aber ihre Sprache ist &apos;%2&apos;; schreibe language = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the original, &apos;%1&apos;, has mistakes; mend them first</source>
        <translation>das Original, &apos;%1&apos;, hat Fehler; behebe zuerst diese</translation>
    </message>
    <message>
        <source>there is no original &apos;%1&apos; beside this translation</source>
        <translation>neben dieser Übersetzung gibt es kein Original &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this goal is reached before the student has done anything; start the step from another state</source>
        <translation>dieses Ziel ist erreicht, bevor man irgendetwas getan hat; beginne den Schritt mit einem anderen Zustand</translation>
    </message>
    <message>
        <source>this goal does not hold, and no [solution] reaches it: %1</source>
        <translation>dieses Ziel ist nicht erreicht, und kein [solution] erreicht es: %1</translation>
    </message>
    <message>
        <source>the solution does not reach this goal: %1</source>
        <translation>die Lösung erreicht dieses Ziel nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n number(s) here; this network needs %2</source>
        <translation>
            <numerusform>&apos;%1&apos; hat hier %n Zahl; dieses Netz braucht %2</numerusform>
            <numerusform>&apos;%1&apos; hat hier %n Zahlen; dieses Netz braucht %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a data set with a name; set data.name = &quot;moons&quot; first</source>
        <translation>&apos;%1&apos; braucht einen Datensatz mit einem Namen; setze zuerst data.name = &quot;moons&quot;</translation>
    </message>
    <message>
        <source>data has both &apos;%1&apos; and &apos;%2&apos;; leave one of them out</source>
        <translation>data hat sowohl &apos;%1&apos; als auch &apos;%2&apos;; lass eines davon weg</translation>
    </message>
    <message>
        <source>&apos;data&apos; needs name = &quot;moons&quot;, points = [[x1, x2, label], ...] or csv = &quot;file.csv&quot;</source>
        <translation>&apos;data&apos; braucht name = &quot;moons&quot;, points = [[x1, x2, label], ...] oder csv = &quot;file.csv&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with a name, not with &apos;%2&apos;; leave it out</source>
        <translation>&apos;%1&apos; gehört zu einem Namen, nicht zu &apos;%2&apos;; lass es weg</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; leave some of its points out</source>
        <translation>ist größer als 1 MiB; lass einige der Punkte weg</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>&apos;%1&apos; erwartet eine Matrix aus %2 x %3 Zahlen, eine Zeile je verdeckter Einheit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>&apos;%1&apos; braucht eine Matrix aus %2 x %3 Zahlen, eine Zeile je verdeckter Einheit</translation>
    </message>
    <message>
        <source>the picture is too large for the memory; make it smaller</source>
        <translation>das Bild ist zu groß für den Speicher; wähle es kleiner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; an SVG must be well-formed and bring in neither pictures nor style sheets, nor repeat what repeats others (use)</source>
        <translation>&apos;%1&apos; wird nicht gezeigt; ein SVG muss wohlgeformt sein und darf weder Bilder noch Stylesheets einbinden noch etwas wiederholen (use), das selbst wiederholt</translation>
    </message>
    <message>
        <source>this is no UTF-8; save the file in that encoding</source>
        <translation>das ist kein UTF-8; speichere die Datei in dieser Kodierung</translation>
    </message>
    <message>
        <source>the training of this step is too long to be kept in memory; give the experiment fewer epochs or larger batches</source>
        <translation>das Training dieses Schritts ist zu lang, um es im Speicher zu halten; gib dem Experiment weniger Epochen oder größere Batches</translation>
    </message>
    <message>
        <source>a formula has lost a backslash: &quot;\tanh&quot; begins with a tab; write the text in single quotes, or each backslash twice</source>
        <translation>eine Formel hat einen Backslash verloren: &quot;\tanh&quot; beginnt mit einem Tabulator; schreibe den Text in einfachen Anführungszeichen oder jeden Backslash doppelt</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>ist ein Ordner; nenne eine Datei darin</translation>
    </message>
</context>
<context>
    <name>MorphBar</name>
    <message>
        <source>weights W</source>
        <translation>Gewichte W</translation>
    </message>
    <message>
        <source>biases b</source>
        <translation>Biaswerte b</translation>
    </message>
    <message>
        <source>activation σ</source>
        <translation>Aktivierung σ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>Schicht %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Anzahl Punkte</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation>Gewichte der Ausgabe</translation>
    </message>
    <message>
        <source>bias of the output</source>
        <translation>Bias der Ausgabe</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>Seed der Daten</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>Aktivierung von Schicht %1</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>Gewichte von Schicht %1</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>Biaswerte von Schicht %1</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message numerus="yes">
        <source>%1 of %n node(s), no bias</source>
        <translation>
            <numerusform>%1 von %n Knoten, kein Bias</numerusform>
            <numerusform>%1 von %n Knoten, kein Bias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>grid line</source>
        <translation>Gitterlinie</translation>
    </message>
    <message>
        <source>grid line through the origin</source>
        <translation>Gitterlinie durch den Ursprung</translation>
    </message>
    <message>
        <source>class 0, blue</source>
        <translation>Klasse 0, blau</translation>
    </message>
    <message>
        <source>class 1, green</source>
        <translation>Klasse 1, grün</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>proof of separability</source>
        <translation>Beweis der Trennbarkeit</translation>
    </message>
    <message>
        <source>where the network says blue</source>
        <translation>wo das Netz Blau sagt</translation>
    </message>
    <message>
        <source>where the network says green</source>
        <translation>wo das Netz Grün sagt</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>second curve</source>
        <translation>zweite Kurve</translation>
    </message>
    <message>
        <source>present position</source>
        <translation>jetzige Stelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>one of several series</source>
        <translation>eine von mehreren Reihen</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a mark: line 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>log₁₀ y</source>
        <translation>log₁₀ y</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>x or y and the axis</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>given</source>
        <translation>vorgegeben</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Answers that are judged differently now</source>
        <translation>Antworten, die jetzt anders bewertet werden</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>„%1“ gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>In a slider</source>
        <translation>In einem Schieberegler</translation>
    </message>
    <message>
        <source>a small step (a weight by 0.1)</source>
        <translation>ein kleiner Schritt (ein Gewicht um 0,1)</translation>
    </message>
    <message>
        <source>a large step (a weight by 1)</source>
        <translation>ein großer Schritt (ein Gewicht um 1)</translation>
    </message>
    <message>
        <source>to its ends</source>
        <translation>an seine Enden</translation>
    </message>
    <message>
        <source>In a figure</source>
        <translation>In einer Abbildung</translation>
    </message>
    <message>
        <source>the next handle of the figure, or the next part of the window</source>
        <translation>der nächste Griff der Abbildung oder der nächste Teil des Fensters</translation>
    </message>
    <message>
        <source>turn and tilt a surface; move the handle that is chosen</source>
        <translation>eine Fläche drehen und neigen; den gewählten Griff bewegen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>in the workshop: between the text and the list below it</source>
        <translation>in der Werkstatt: zwischen dem Text und der Liste darunter</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>zu den Menüs</translation>
    </message>
    <message>
        <source>leave teaching mode, or close what has opened</source>
        <translation>den Unterrichtsmodus verlassen oder schließen, was sich geöffnet hat</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n unit(s), %1</source>
        <translation>
            <numerusform>%n Einheit, %1</numerusform>
            <numerusform>%n Einheiten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the plane as it is</source>
        <translation>die Ebene, wie sie ist</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two members of a list; the first may be a list itself.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Say here what there is to see.</source>
        <translation>Sag hier, was es zu sehen gibt.</translation>
    </message>
</context>
<context>
    <name>tanhgram</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Instructor&apos;s copy, with answers</source>
        <translation>Exemplar für die Lehrkraft, mit Antworten</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Text: %1.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Lizenz: %1.</translation>
    </message>
    <message>
        <source>Made with Tanhgram %1.</source>
        <translation>Erstellt mit Tanhgram %1.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>In the program, reach this step&apos;s goal. What did you set?</source>
        <translation>Erreiche im Programm das Ziel dieses Schritts. Was hast du eingestellt?</translation>
    </message>
    <message>
        <source>**Answer:** %1</source>
        <translation>**Antwort:** %1</translation>
    </message>
    <message>
        <source>**One solution:** %1</source>
        <translation>**Eine Lösung:** %1</translation>
    </message>
    <message>
        <source>*Hints:* %1</source>
        <translation>*Tipps:* %1</translation>
    </message>
    <message>
        <source>This step sets %1.</source>
        <translation>Dieser Schritt setzt %1.</translation>
    </message>
    <message>
        <source>This step sets new weights.</source>
        <translation>Dieser Schritt setzt neue Gewichte.</translation>
    </message>
    <message>
        <source>This step sets new weights and %1.</source>
        <translation>Dieser Schritt setzt neue Gewichte und %1.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate: how far an update moves the weights against the gradient. Too small is slow; too large jumps past the minimum, and the loss may grow until it is no number any more.</source>
        <translation>Lernrate: wie weit eine Aktualisierung die Gewichte gegen den Gradienten bewegt. Zu klein ist langsam; zu groß springt über das Minimum hinaus, und der Verlust wächst vielleicht, bis er keine Zahl mehr ist.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum: how much of its last move an update adds to its own, like a ball that keeps rolling. 0 is plain gradient descent; 0.9 goes ten times as far along an even slope.</source>
        <translation>Momentum: wie viel von ihrer letzten Bewegung eine Aktualisierung zu ihrer eigenen hinzunimmt, wie eine Kugel, die weiterrollt. 0 ist einfacher Gradientenabstieg; 0,9 kommt an einem gleichmäßigen Hang zehnmal so weit.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batch size: how many points one update looks at. 1 is quick and wobbles; all points at once follow the true gradient smoothly, with only one update an epoch.</source>
        <translation>Batchgröße: wie viele Punkte eine Aktualisierung betrachtet. 1 ist schnell und wackelt; alle Punkte auf einmal folgen glatt dem wahren Gradienten, mit nur einer Aktualisierung je Epoche.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs: how many times training goes through all points. They are shuffled anew before each.</source>
        <translation>Epochen: wie oft das Training durch alle Punkte geht. Vor jedem Mal werden sie neu gemischt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed: where the random numbers begin that shuffle the points and draw initial weights. The same seed gives the same run, here and in numpy.</source>
        <translation>Seed: wo die Zufallszahlen beginnen, die die Punkte mischen und Anfangsgewichte ziehen. Derselbe Seed ergibt denselben Lauf, hier und in numpy.</translation>
    </message>
    <message>
        <source>Initial weights: where training starts. “Given” starts from the weights you set, at update 0 or here, one by one; “drawn” takes random ones from the seed (Glorot normal) and leaves those aside.</source>
        <translation>Anfangsgewichte: wo das Training beginnt. „Vorgegeben“ beginnt mit den Gewichten, die du einstellst, bei Aktualisierung 0 oder hier, eines nach dem anderen; „gezogen“ nimmt zufällige aus dem Seed (Glorot normal) und lässt jene beiseite.</translation>
    </message>
    <message>
        <source>Training goes through the points again and again and moves every weight a little against the gradient of the loss. Then drag the timeline, or drag a setting and watch the whole run change.</source>
        <translation>Das Training geht immer wieder durch die Punkte und bewegt jedes Gewicht ein wenig gegen den Gradienten des Verlusts. Zieh dann an der Zeitleiste oder an einer Einstellung und sieh zu, wie sich der ganze Lauf ändert.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Teaches what an activation function does: bend the plane until a straight line separates the colours.&lt;/p&gt;&lt;p&gt;The lesson “Activation functions” follows ideas of Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, Eigen and toml++.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Zeigt, was eine Aktivierungsfunktion tut: die Ebene biegen, bis eine Gerade die Farben trennt.&lt;/p&gt;&lt;p&gt;Die Lektion „Aktivierungsfunktionen“ folgt Ideen von Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt, Eigen und toml++.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Separated: every point is on its side, the nearest %1 away from your line.</source>
        <translation>Getrennt: Jeder Punkt liegt auf seiner Seite, der nächste %1 von deiner Geraden entfernt.</translation>
    </message>
    <message>
        <source>The widest possible margin here is %1.</source>
        <translation>Der größtmögliche Abstand ist hier %1.</translation>
    </message>
    <message>
        <source>%1 of the points are on their side of your line.</source>
        <translation>%1 der Punkte liegen auf der richtigen Seite deiner Geraden.</translation>
    </message>
    <message>
        <source>No straight line can separate them here: the convex hulls of the two colours overlap.</source>
        <translation>Keine Gerade kann sie hier trennen: Die konvexen Hüllen der beiden Farben überlappen sich.</translation>
    </message>
    <message>
        <source>A straight line can separate them: the best one keeps %1 away from every point.</source>
        <translation>Eine Gerade kann sie trennen: Die beste bleibt %1 von jedem Punkt entfernt.</translation>
    </message>
    <message>
        <source>%1 is off for every point: it is dead.</source>
        <translation>%1 ist bei jedem Punkt aus: tot.</translation>
    </message>
    <message>
        <source>%1 is on for %2 of the points.</source>
        <translation>%1 ist bei %2 der Punkte an.</translation>
    </message>
    <message>
        <source>Recorded answers checked against the lesson: %1.</source>
        <translation>Festgehaltene Antworten, mit der Lektion verglichen: %1.</translation>
    </message>
    <message>
        <source>All are still judged as they were.</source>
        <translation>Alle werden noch so bewertet wie damals.</translation>
    </message>
    <message>
        <source>Judged differently now: %1.</source>
        <translation>Jetzt anders bewertet: %1.</translation>
    </message>
    <message>
        <source>You predicted “%1”, and so it is.</source>
        <translation>Du hast „%1“ vorhergesagt, und so ist es.</translation>
    </message>
    <message>
        <source>You predicted “%1”. What happened: “%2”.</source>
        <translation>Du hast „%1“ vorhergesagt. Was geschah: „%2“.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise: how far chance moves the points off their shape. It is the standard deviation in either direction; 0 puts them exactly on it.</source>
        <translation>Rauschen: wie weit der Zufall die Punkte von ihrer Form wegbewegt. Es ist die Standardabweichung in jeder der beiden Richtungen; 0 setzt sie genau darauf.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Anzahl Punkte</translation>
    </message>
    <message>
        <source>Samples: how many points there are, of both classes together.</source>
        <translation>Anzahl Punkte: wie viele Punkte es gibt, beide Klassen zusammen.</translation>
    </message>
    <message>
        <source>was not saved: with all its points it would be larger than 1 MiB; save it beside the CSV file</source>
        <translation>wurde nicht gespeichert: mit allen Punkten wäre die Datei größer als 1 MiB; speichere sie neben der CSV-Datei</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>wurde nicht gespeichert: %1; wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong, and is right now</source>
        <translation>%1, Versuch %2 am %3: „%4“ war falsch und ist jetzt richtig</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right, and is wrong now</source>
        <translation>%1, Versuch %2 am %3: „%4“ war richtig und ist jetzt falsch</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the question has changed and has to be answered again</source>
        <translation>%1, Versuch %2 am %3: „%4“ war richtig; die Frage hat sich geändert und muss neu beantwortet werden</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the question has changed and has to be answered again</source>
        <translation>%1, Versuch %2 am %3: „%4“ war falsch; die Frage hat sich geändert und muss neu beantwortet werden</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the step is no longer in the lesson</source>
        <translation>%1, Versuch %2 am %3: „%4“ war richtig; der Schritt ist nicht mehr in der Lektion</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the step is no longer in the lesson</source>
        <translation>%1, Versuch %2 am %3: „%4“ war falsch; der Schritt ist nicht mehr in der Lektion</translation>
    </message>
</context>
<context>
    <name>tanhgram::ActivationChoice</name>
    <message>
        <source>σ(z) = %1</source>
        <translation>σ(z) = %1</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
</context>
<context>
    <name>tanhgram::AnimationBar</name>
    <message>
        <source>Way of the animation</source>
        <translation>Weg der Animation</translation>
    </message>
    <message>
        <source>Watch the value move (%1)</source>
        <translation>Sieh zu, wie sich der Wert bewegt (%1)</translation>
    </message>
    <message>
        <source>Play or pause the animation</source>
        <translation>Die Animation abspielen oder anhalten</translation>
    </message>
    <message>
        <source>sweep %1</source>
        <translation>%1 durchlaufen</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
</context>
<context>
    <name>tanhgram::BottomPane</name>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
</context>
<context>
    <name>tanhgram::CompareBar</name>
    <message>
        <source>Compare with the start</source>
        <translation>Mit dem Anfang vergleichen</translation>
    </message>
    <message>
        <source>Shows the state you started from, pale, below the live figure (%1)</source>
        <translation>Zeigt den Zustand, in dem du angefangen hast, blass hinter der aktuellen Abbildung (%1)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Kurz zeigen</translation>
    </message>
    <message>
        <source>Shows the start for as long as you hold this button, or F8</source>
        <translation>Zeigt den Anfang, solange du diese Schaltfläche oder F8 gedrückt hältst</translation>
    </message>
</context>
<context>
    <name>tanhgram::ControlsPanel</name>
    <message>
        <source>The output&apos;s bias; the original notebook labels this slider b23.</source>
        <translation>Der Bias der Ausgabe; im ursprünglichen Notebook heißt dieser Schieberegler b23.</translation>
    </message>
    <message>
        <source>Hidden layer: h = σ(Wx + b)</source>
        <translation>Verdeckte Schicht: h = σ(Wx + b)</translation>
    </message>
    <message>
        <source>Output line: w·h + b = 0</source>
        <translation>Ausgabegerade: w·h + b = 0</translation>
    </message>
    <message>
        <source>Back to the weights this step begins with (%1)</source>
        <translation>Zurück zu den Gewichten, mit denen dieser Schritt beginnt (%1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Activation σ</source>
        <translation>Aktivierung σ</translation>
    </message>
    <message>
        <source>Back to what the lesson, or the sandbox, began with</source>
        <translation>Zurück zu dem, womit die Lektion oder der Sandkasten begonnen hat</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>tanhgram::DataChoice</name>
    <message>
        <source>Two parabolas, one half a unit below the other</source>
        <translation>Zwei Parabeln, eine eine halbe Einheit unter der anderen</translation>
    </message>
    <message>
        <source>The corners of a square, where opposite corners are alike</source>
        <translation>Die Ecken eines Quadrats, gegenüberliegende Ecken gleich</translation>
    </message>
    <message>
        <source>A circle within a circle</source>
        <translation>Ein Kreis in einem Kreis</translation>
    </message>
    <message>
        <source>Two half moons that reach into one another</source>
        <translation>Zwei Halbmonde, die ineinandergreifen</translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation>Zwei Arme einer Spirale</translation>
    </message>
    <message>
        <source>Two clouds, side by side</source>
        <translation>Zwei Wolken nebeneinander</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>tanhgram::ExportDialog</name>
    <message>
        <source>&amp;Transparent paper</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Names of the axes</source>
        <translation>&amp;Namen der Achsen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Caption &amp;below the figure</source>
        <translation>&amp;Bildtext unter der Abbildung</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Pixelbilder</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A picture will have %1 × %2 pixels; drawings (SVG, PDF) are sharp at any size.</source>
        <translation>Ein Pixelbild hat dann %1 × %2 Pixel; Zeichnungen (SVG, PDF) sind in jeder Größe scharf.</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export the &amp;numbers (CSV)…</source>
        <translation>&amp;Zahlen exportieren (CSV) …</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;vector drawing</source>
        <translation>Als &amp;Vektorzeichnung kopieren</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>Abbildungen (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Export the numbers behind the figure</source>
        <translation>Die Zahlen hinter der Abbildung exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>Zahlen als &amp;Tabelle</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureBoard</name>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>Kann eine Gerade sie trennen?</translation>
    </message>
    <message>
        <source>Shows the widest possible margin, or where the two hulls overlap (%1)</source>
        <translation>Zeigt den größtmöglichen Abstand, oder wo sich die beiden Hüllen überlappen (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureHandle</name>
    <message>
        <source>Export, copy or pin this figure, or see its numbers; drag from here to take it into another program</source>
        <translation>Diese Abbildung exportieren, kopieren oder anheften oder ihre Zahlen sehen; von hier kannst du sie in ein anderes Programm ziehen</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureSlot</name>
    <message>
        <source>Show another figure here</source>
        <translation>Hier eine andere Abbildung zeigen</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Loslösen</translation>
    </message>
    <message>
        <source>&amp;Pin as reference beside the live figure</source>
        <translation>Als Vergleich neben der aktuellen Abbildung an&amp;heften</translation>
    </message>
    <message>
        <source>Pinned – %1 – %2</source>
        <translation>Angeheftet – %1 – %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureView</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::FormulaBar</name>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>green, if logit &gt; 0</source>
        <translation>grün, falls logit &gt; 0</translation>
    </message>
    <message>
        <source>blue, if logit &lt; 0</source>
        <translation>blau, falls logit &lt; 0</translation>
    </message>
    <message>
        <source>green if logit &gt; 0, blue if &lt; 0</source>
        <translation>grün, falls logit &gt; 0, blau, falls &lt; 0</translation>
    </message>
    <message>
        <source>The network as equations</source>
        <translation>Das Netz als Gleichungen</translation>
    </message>
    <message>
        <source>Show the numbers of the matrices</source>
        <translation>Die Zahlen der Matrizen zeigen</translation>
    </message>
    <message>
        <source>Fold into one line</source>
        <translation>In eine Zeile zusammenklappen</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>The class is green if the logit is above 0, and blue if it is below.</source>
        <translation>Die Klasse ist grün, wenn der Logit über 0 liegt, und blau, wenn er darunter liegt.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
</context>
<context>
    <name>tanhgram::GripFocus</name>
    <message>
        <source>%1. %2</source>
        <comment>numbers, then a sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::HandoutDialog</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>Die Seiten werden gezeichnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>With &amp;answers: the instructor&apos;s copy</source>
        <translation>Mit &amp;Antworten: das Exemplar für die Lehrkraft</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The whole lesson “%1” on paper: every question with its figure, and room to write.</source>
        <translation>Die ganze Lektion „%1“ auf Papier: jede Frage mit ihrer Abbildung und Platz zum Schreiben.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>P&amp;review and print…</source>
        <translation>&amp;Vorschau und Druck …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryModel</name>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>   %1</source>
        <translation>   %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, ausgeführt</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryPanel</name>
    <message>
        <source>Click a step, or press Enter on it, to go there. Nothing later is lost until you change something.</source>
        <translation>Klicke auf einen Schritt oder drücke darauf die Eingabetaste, um dorthin zu gehen. Nichts Späteres geht verloren, bis du etwas änderst.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>tanhgram::InitialWeightsControl</name>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>given</source>
        <translation>vorgegeben</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>Which initial weight</source>
        <translation>Welches Anfangsgewicht</translation>
    </message>
    <message>
        <source>Initial weight, number</source>
        <translation>Anfangsgewicht, Zahl</translation>
    </message>
    <message>
        <source>Initial weight, slider</source>
        <translation>Anfangsgewicht, Schieberegler</translation>
    </message>
    <message>
        <source>keep the drawn weights</source>
        <translation>gezogene Gewichte behalten</translation>
    </message>
    <message>
        <source>choose the initial weights</source>
        <translation>Anfangsgewichte wählen</translation>
    </message>
    <message>
        <source>change the initial %1</source>
        <translation>Anfangswert von %1 ändern</translation>
    </message>
</context>
<context>
    <name>tanhgram::LayerRow</name>
    <message>
        <source>Layer %1: one unit fewer</source>
        <translation>Schicht %1: eine Einheit weniger</translation>
    </message>
    <message>
        <source>Layer %1: one unit more</source>
        <translation>Schicht %1: eine Einheit mehr</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Schicht %1 entfernen</translation>
    </message>
    <message>
        <source>Layer %1: activation</source>
        <translation>Schicht %1: Aktivierung</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LayersList</name>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Behind the others: as many units as come in, each passing on what it gets</source>
        <translation>Hinter den anderen: so viele Einheiten, wie hereinkommen, und jede gibt weiter, was sie bekommt</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ finished, %n step(s)</source>
        <translation>
            <numerusform>✓ fertig, %n Schritt</numerusform>
            <numerusform>✓ fertig, %n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <translation>
            <numerusform>%1 von %n Schritt fertig</numerusform>
            <numerusform>%1 von %n Schritten fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>Steps finished</source>
        <translation>Fertige Schritte</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonDocument</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonList</name>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Kein Ordner ist geöffnet.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lessons of the folder</source>
        <translation>Lektionen des Ordners</translation>
    </message>
    <message>
        <source>There is no lesson in “%1” yet.</source>
        <translation>In „%1“ gibt es noch keine Lektion.</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonPanel</name>
    <message>
        <source>Show why</source>
        <translation>Zeig, warum</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>We&amp;iter ›</translation>
    </message>
    <message>
        <source>Progress in the lesson</source>
        <translation>Fortschritt in der Lektion</translation>
    </message>
    <message>
        <source>enter “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>✓ </source>
        <translation>✓ </translation>
    </message>
    <message>
        <source>%1%2. %3</source>
        <translation>%1%2. %3</translation>
    </message>
    <message>
        <source>Step %1 of %2; %3 finished</source>
        <translation>Schritt %1 von %2; %3 fertig</translation>
    </message>
    <message>
        <source>**Hint %1.** %2</source>
        <translation>**Tipp %1.** %2</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Noch ein Tipp</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>**Why?** %1</source>
        <translation>**Warum?** %1</translation>
    </message>
    <message>
        <source>what was predicted</source>
        <translation>was vorhergesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Sandkasten</translation>
    </message>
    <message>
        <source>Take what you see into the sandbox, to try anything (%1)</source>
        <translation>Nimm, was du siehst, mit in den Sandkasten, um alles auszuprobieren (%1)</translation>
    </message>
    <message>
        <source>Open in the sandbox</source>
        <translation>Im Sandkasten öffnen</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>The step before (%1)</source>
        <translation>Der Schritt davor (%1)</translation>
    </message>
    <message>
        <source>The next step (%1)</source>
        <translation>Der nächste Schritt (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::MainWindow</name>
    <message>
        <source>Tanhgram</source>
        <translation>Tanhgram</translation>
    </message>
    <message>
        <source>%1 – Tanhgram</source>
        <translation>%1 – Tanhgram</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>Lektion oder Experiment ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Lesson &amp;Activation functions</source>
        <translation>Lektion „&amp;Aktivierungsfunktionen“</translation>
    </message>
    <message>
        <source>Lesson &amp;Inside the activation function</source>
        <translation>Lektion „&amp;Im Inneren der Aktivierungsfunktion“</translation>
    </message>
    <message>
        <source>Save the e&amp;xperiment as…</source>
        <translation>E&amp;xperiment speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Export the main figure…</source>
        <translation>&amp;Hauptabbildung exportieren …</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>Arbeitsb&amp;latt …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;About Tanhgram</source>
        <translation>Ü&amp;ber Tanhgram</translation>
    </message>
    <message>
        <source>About Tanhgram</source>
        <translation>Über Tanhgram</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is open in the workshop, which lists what is wrong with it.</source>
        <translation>„%1“ ist in der Werkstatt geöffnet; dort steht, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Open it in the workshop</source>
        <translation>In der Werkstatt öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)</source>
        <translation>Lektionen und Experimente (*.lesson.md *.lesson.*.md *.experiment.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Experiments (*.experiment.toml)</source>
        <translation>Experimente (*.experiment.toml)</translation>
    </message>
    <message>
        <source>Export my &amp;work…</source>
        <translation>&amp;Meine Arbeit exportieren …</translation>
    </message>
    <message>
        <source>&amp;Check my answers again</source>
        <translation>Antworten erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Start the lesson ove&amp;r…</source>
        <translation>Lektion v&amp;on vorn beginnen …</translation>
    </message>
    <message>
        <source>Export my work</source>
        <translation>Meine Arbeit exportieren</translation>
    </message>
    <message>
        <source>Your name, as your instructor knows you:</source>
        <translation>Dein Name, wie deine Lehrkraft dich kennt:</translation>
    </message>
    <message>
        <source>Check my answers again</source>
        <translation>Antworten erneut prüfen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Start “%1” over?</source>
        <translation>„%1“ von vorn beginnen?</translation>
    </message>
    <message>
        <source>Every step will be unanswered again. What you did until now stays in your record.</source>
        <translation>Jeder Schritt wird wieder unbeantwortet sein. Was du bis jetzt getan hast, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>Sta&amp;rtseite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Neues Experiment</translation>
    </message>
    <message>
        <source>Open in the sand&amp;box</source>
        <translation>Im &amp;Sandkasten öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to the lesson</source>
        <translation>&amp;Zurück zur Lektion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasten</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>neues Experiment</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Teaching mode: Esc leaves it.</source>
        <translation>Unterrichtsmodus: mit Esc verlassen.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Teac&amp;hing mode</source>
        <translation>Unterrichts&amp;modus</translation>
    </message>
    <message>
        <source>&amp;Lesson or sandbox</source>
        <translation>&amp;Lektion oder Sandkasten</translation>
    </message>
    <message>
        <source>Figures &amp;beside</source>
        <translation>Abbildungen &amp;daneben</translation>
    </message>
    <message>
        <source>&amp;Panels below</source>
        <translation>Bereiche &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation>&amp;Gleichungen</translation>
    </message>
    <message>
        <source>Figure as a table of n&amp;umbers</source>
        <translation>Abbildung als &amp;Zahlentabelle</translation>
    </message>
    <message>
        <source>To the next pa&amp;ne</source>
        <translation>Zum nä&amp;chsten Bereich</translation>
    </message>
    <message>
        <source>T&amp;o the pane before</source>
        <translation>Zum v&amp;origen Bereich</translation>
    </message>
    <message>
        <source>Open the sand&amp;box</source>
        <translation>&amp;Sandkasten öffnen</translation>
    </message>
    <message>
        <source>Table, one row per step (*.csv)</source>
        <translation>Tabelle, eine Zeile je Schritt (*.csv)</translation>
    </message>
    <message>
        <source>xAPI statements (*.json)</source>
        <translation>xAPI-Statements (*.json)</translation>
    </message>
</context>
<context>
    <name>tanhgram::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not opened; everything stays as it was.</source>
        <translation>Die Datei wurde nicht geöffnet; alles bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>tanhgram::MorphBar</name>
    <message>
        <source>How far the plane has come on its way through the network</source>
        <translation>Wie weit die Ebene auf ihrem Weg durch das Netz gekommen ist</translation>
    </message>
    <message>
        <source>From the input plane through W, then b, then the activation</source>
        <translation>Von der Eingabeebene durch W, dann b, dann die Aktivierung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Watch the plane on its way</source>
        <translation>Sieh der Ebene unterwegs zu</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keeps the plane as it is now beside the moving one</source>
        <translation>Behält die Ebene, wie sie jetzt ist, neben der bewegten</translation>
    </message>
</context>
<context>
    <name>tanhgram::NetworkTable</name>
    <message>
        <source>Weights and biases</source>
        <translation>Gewichte und Biaswerte</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>Schicht %1, Einheit %2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesPanel</name>
    <message>
        <source>x1 of the point</source>
        <translation>x1 des Punkts</translation>
    </message>
    <message>
        <source>x2 of the point</source>
        <translation>x2 des Punkts</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>A&amp;lle an</translation>
    </message>
    <message>
        <source>Point to follow</source>
        <translation>Punkt, dem gefolgt wird</translation>
    </message>
    <message>
        <source>Nodes added up in the figure Sum of the nodes</source>
        <translation>Knoten, die in der Abbildung „Summe der Knoten“ aufsummiert sind</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>x1</source>
        <translation>x1</translation>
    </message>
    <message>
        <source>x2</source>
        <translation>x2</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Aufsummieren</translation>
    </message>
    <message>
        <source>output = %1</source>
        <translation>Ausgabe = %1</translation>
    </message>
    <message>
        <source>Choose a point, or click one in the input space, the output map or the pattern.</source>
        <translation>Wähle einen Punkt oder klicke auf einen: im Eingaberaum, in der Ausgabekarte oder in „Welche Knoten wo an sind“.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>(%1, %2), %3</source>
        <translation>(%1, %2), %3</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>another</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>all nodes and the bias</source>
        <translation>alle Knoten und der Bias</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; The hidden space, training and goals still have all nodes.</source>
        <translation>&lt;b&gt;Ausgeschaltet: %1.&lt;/b&gt; Der verdeckte Raum, das Training und die Ziele haben weiterhin alle Knoten.</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesTable</name>
    <message>
        <source>Nodes of the last hidden layer</source>
        <translation>Knoten der letzten verdeckten Schicht</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>h = σ(z)</source>
        <translation>h = σ(z)</translation>
    </message>
    <message>
        <source>weight v</source>
        <translation>Gewicht v</translation>
    </message>
    <message>
        <source>v · h</source>
        <translation>v · h</translation>
    </message>
    <message>
        <source>off for</source>
        <translation>aus bei</translation>
    </message>
    <message>
        <source>Untick a node to see what the network becomes without it</source>
        <translation>Nimm das Häkchen weg, um zu sehen, was aus dem Netz ohne diesen Knoten wird</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>all data: dead</source>
        <translation>allen Daten: tot</translation>
    </message>
    <message>
        <source>%1 of data</source>
        <translation>%1 der Daten</translation>
    </message>
</context>
<context>
    <name>tanhgram::NumbersWindow</name>
    <message>
        <source>&amp;Copy the selected cells</source>
        <translation>Die markierten Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 – numbers</source>
        <translation>%1 – Zahlen</translation>
    </message>
    <message>
        <source>Numbers behind the figure “%1”</source>
        <translation>Zahlen hinter der Abbildung „%1“</translation>
    </message>
</context>
<context>
    <name>tanhgram::ParameterControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1, Zahl</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>tanhgram::Playback</name>
    <message>
        <source>start of the training</source>
        <translation>Anfang des Trainings</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained</source>
        <translation>
            <numerusform>%n Epoche trainiert</numerusform>
            <numerusform>%n Epochen trainiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) trained</source>
        <translation>
            <numerusform>%n Aktualisierung trainiert</numerusform>
            <numerusform>%n Aktualisierungen trainiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::ProblemList</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Problems of the open lesson</source>
        <translation>Probleme der offenen Lektion</translation>
    </message>
</context>
<context>
    <name>tanhgram::QuestionForm</name>
    <message>
        <source>Check my answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Gib zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>Das ist meine Vorhersage</translation>
    </message>
    <message>
        <source>↻ The question has changed since you answered it. Please answer it again.</source>
        <translation>↻ Die Frage hat sich geändert, seit du sie beantwortet hast. Bitte beantworte sie noch einmal.</translation>
    </message>
    <message>
        <source>Now watch.</source>
        <translation>Jetzt schau zu.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Richtig.</translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation>✗ Nicht ganz.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Deine Antwort, eine Zahl</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>ein Wort oder zwei</translation>
    </message>
    <message>
        <source>Your answer, in a word or two</source>
        <translation>Deine Antwort, ein Wort oder zwei</translation>
    </message>
</context>
<context>
    <name>tanhgram::RunStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give this training up and keep what is shown</source>
        <translation>Dieses Training aufgeben und behalten, was zu sehen ist</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>Noch nicht trainiert.</translation>
    </message>
    <message>
        <source>Too many updates to keep them all: choose fewer epochs or a larger batch size.</source>
        <translation>Zu viele Aktualisierungen, um alle zu behalten: Wähle weniger Epochen oder eine größere Batchgröße.</translation>
    </message>
    <message>
        <source>Given up: the figures show the training before. Play trains it again.</source>
        <translation>Aufgegeben: Die Abbildungen zeigen das Training davor. „Abspielen“ trainiert es noch einmal.</translation>
    </message>
    <message>
        <source>Given up. Train begins it again.</source>
        <translation>Aufgegeben. „Trainieren“ beginnt es noch einmal.</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3 – loss %4 – accuracy %5</source>
        <translation>Aktualisierung %1 von %2 – Epoche %3 – Verlust %4 – Genauigkeit %5</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3</source>
        <translation>Aktualisierung %1 von %2 – Epoche %3</translation>
    </message>
    <message>
        <source>%1 – diverged at update %2: the loss is no longer a finite number; try a smaller learning rate</source>
        <extracomment>%1: where the timeline stands, &quot;update 3 of 20 – epoch 1&quot;.</extracomment>
        <translation>%1 – divergiert bei Aktualisierung %2: Der Verlust ist keine endliche Zahl mehr; versuch es mit einer kleineren Lernrate</translation>
    </message>
</context>
<context>
    <name>tanhgram::SandboxPanel</name>
    <message>
        <source>‹ &amp;Back to the lesson</source>
        <translation>‹ &amp;Zurück zur Lektion</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>&amp;Neue Stichprobe</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasten</translation>
    </message>
    <message>
        <source>Any data, any network. Undo takes everything back.</source>
        <translation>Beliebige Daten, beliebiges Netz. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>&amp;CSV file…</source>
        <translation>&amp;CSV-Datei …</translation>
    </message>
    <message>
        <source>Points of your own: a row x1,x2,label for each, where the label is 0 or 1</source>
        <translation>Eigene Punkte: je eine Zeile x1,x2,label, mit 0 oder 1 als label</translation>
    </message>
    <message>
        <source>Chance moves the points in another way</source>
        <translation>Der Zufall verschiebt die Punkte anders</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>Experiment s&amp;peichern …</translation>
    </message>
    <message>
        <source>Open a CSV file</source>
        <translation>CSV-Datei öffnen</translation>
    </message>
    <message>
        <source>Tables of points (*.csv)</source>
        <translation>Tabellen von Punkten (*.csv)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>The lesson as you left it (%1)</source>
        <translation>Die Lektion, wie du sie verlassen hast (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsModel</name>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Separates</source>
        <translation>Trennt</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Tote Einheiten</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsPanel</name>
    <message>
        <source>How &amp;many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Runs that separate the data</source>
        <translation>Läufe, die die Daten trennen</translation>
    </message>
    <message>
        <source>Runs that do not</source>
        <translation>Läufe, die sie nicht trennen</translation>
    </message>
    <message>
        <source>Runs with dead units</source>
        <translation>Läufe mit toten Einheiten</translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation>Welche Läufe aufgelistet sind</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Click a run to open it on the timeline.</source>
        <translation>Klicke auf einen Lauf, um ihn auf der Zeitleiste zu öffnen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 of %2 runs separate the data (%3 %).</source>
        <translation>%1 von %2 Läufen trennen die Daten (%3 %).</translation>
    </message>
    <message>
        <source>The settings have changed since. Run again to see what they do.</source>
        <translation>Die Einstellungen haben sich seitdem geändert. Starte noch einmal, um zu sehen, was sie bewirken.</translation>
    </message>
    <message>
        <source>The initial weights are given, so the seed only shuffles the data.</source>
        <translation>Die Anfangsgewichte sind vorgegeben, also mischt der Seed nur die Daten.</translation>
    </message>
    <message>
        <source>Each seed draws other initial weights and another order of the data.</source>
        <translation>Jeder Seed zieht andere Anfangsgewichte und eine andere Reihenfolge der Daten.</translation>
    </message>
    <message>
        <source>Fr&amp;om seed</source>
        <translation>Ab S&amp;eed</translation>
    </message>
    <message numerus="yes">
        <source>%n of them diverged.</source>
        <translation>
            <numerusform>%n davon ist divergiert.</numerusform>
            <numerusform>%n davon sind divergiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::SettingControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1, Zahl</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>tanhgram::StepChoice</name>
    <message>
        <source>Step of the lesson</source>
        <translation>Schritt der Lektion</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::Timeline</name>
    <message>
        <source>Timeline of the training</source>
        <translation>Zeitleiste des Trainings</translation>
    </message>
    <message>
        <source>Drag through every update of the training. Arrow keys: one update; Page Up and Page Down: one epoch; Home and End.</source>
        <translation>Zieh hier durch alle Aktualisierungen des Trainings. Pfeiltasten: eine Aktualisierung; Bild auf und Bild ab: eine Epoche; Pos1 und Ende.</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>One &amp;update</source>
        <translation>Eine &amp;Aktualisierung</translation>
    </message>
    <message>
        <source>To the end of this &amp;epoch</source>
        <translation>Bis zum Ende dieser &amp;Epoche</translation>
    </message>
    <message>
        <source>To the &amp;initial weights</source>
        <translation>Zu den Anfangs&amp;gewichten</translation>
    </message>
    <message>
        <source>To the e&amp;nd</source>
        <translation>Bis ans En&amp;de</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingPanel</name>
    <message>
        <source>Log scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Log scale: the learning curve shows powers of ten, so that a loss of 0.01 and one of 0.001 can be told apart.</source>
        <translation>Logarithmische Skala: Die Lernkurve zeigt Zehnerpotenzen, sodass ein Verlust von 0,01 und einer von 0,001 zu unterscheiden sind.</translation>
    </message>
</context>
<context>
    <name>tanhgram::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train the network and watch, or pause (%1)</source>
        <translation>Das Netz trainieren und zusehen, oder anhalten (%1)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>One update: one batch of points</source>
        <translation>Eine Aktualisierung: ein Batch von Punkten</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>To the end of this epoch: all points once</source>
        <translation>Bis zum Ende dieser Epoche: alle Punkte einmal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>To the end of the training</source>
        <translation>Bis ans Ende des Trainings</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation>Zurück zu den Anfangsgewichten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Tempo des Abspielens</translation>
    </message>
    <message>
        <source>How fast playing goes; at 1× a long training takes 8 seconds</source>
        <translation>Wie schnell abgespielt wird; bei 1× dauert ein langes Training 8 Sekunden</translation>
    </message>
</context>
<context>
    <name>tanhgram::WelcomePage</name>
    <message>
        <source>What does an activation function do?</source>
        <translation>Was tut eine Aktivierungsfunktion?</translation>
    </message>
    <message>
        <source>Bend the plane until a straight line separates the colours. Choose a lesson, or try things out by yourself.</source>
        <translation>Verbiege die Ebene, bis eine Gerade die Farben trennt. Wähle eine Lektion oder probiere selbst etwas aus.</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>&amp;Sandkasten öffnen</translation>
    </message>
    <message>
        <source>Data, layers and weights of your own, without a lesson</source>
        <translation>Eigene Daten, Schichten und Gewichte, ohne Lektion</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>Lektion oder Experiment ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A file that you or your instructor has saved</source>
        <translation>Eine Datei, die du oder deine Lehrkraft gespeichert hat</translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation>&amp;Zurück zu „%1“</translation>
    </message>
    <message>
        <source>&amp;Continue “%1”, step %2 of %3</source>
        <translation>„%1“ f&amp;ortsetzen, Schritt %2 von %3</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkPage</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>Probleme und Lektionen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
</context>
<context>
    <name>tanhgram::Workshop</name>
    <message>
        <source>&amp;Save the lesson</source>
        <translation>Lektion sp&amp;eichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve the lesson as…</source>
        <translation>Lektion speichern un&amp;ter …</translation>
    </message>
    <message>
        <source>&amp;Copy as lesson step</source>
        <translation>Als Lektionsschritt &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Insert as lesson step</source>
        <translation>Als Lektionsschritt &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Werkstatt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Insert as step</source>
        <translation>Als Schritt einfügen</translation>
    </message>
    <message>
        <source>Adds a step that makes the experiment what it is now, below the step in the preview</source>
        <translation>Fügt unter dem Schritt in der Vorschau einen ein, der das Experiment zu dem macht, was es jetzt ist</translation>
    </message>
    <message>
        <source>“%1” has been saved by another program, and here are edits that are not saved. Which version shall stay?</source>
        <translation>„%1“ wurde von einem anderen Programm gespeichert, und hier gibt es ungespeicherte Änderungen. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>The lesson stays open as it was before this save.</source>
        <translation>Die Lektion bleibt geöffnet, wie sie vor diesem Speichern war.</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>Keine Lektion ist geöffnet</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>New &amp;lesson…</source>
        <translation>Neue Le&amp;ktion …</translation>
    </message>
    <message>
        <source>Open a &amp;folder of lessons…</source>
        <translation>Lektionsor&amp;dner öffnen …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” has edits that are not saved.</source>
        <translation>„%1“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>wurde nicht gespeichert: %1; wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md *.lesson.*.md)</source>
        <translation>Lektionen (*.lesson.md *.lesson.*.md)</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md)</source>
        <translation>Lektionen (*.lesson.md)</translation>
    </message>
    <message>
        <source>was not created: %1; choose another place</source>
        <translation>wurde nicht angelegt: %1; wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>Open a folder of lessons</source>
        <translation>Lektionsordner öffnen</translation>
    </message>
    <message>
        <source>A step cannot change how many units the network has: give the lesson this network in [experiment], in its front matter.</source>
        <translation>Ein Schritt kann nicht ändern, wie viele Einheiten das Netz hat: Gib der Lektion dieses Netz unter [experiment] in ihrem Vorspann.</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Ein neuer Schritt</translation>
    </message>
    <message>
        <source>Copied. Paste it into the lesson, below the step that you see here.</source>
        <translation>Kopiert. Füge es in die Lektion ein, unter dem Schritt, den du hier siehst.</translation>
    </message>
    <message>
        <source>has been deleted or moved; save it to have it there again</source>
        <translation>wurde gelöscht oder verschoben; speichere, damit die Datei wieder da ist</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkshopPanel</name>
    <message>
        <source>Preview follows the cursor</source>
        <translation>Vorschau folgt Cursor</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>The lesson beside the editor goes to the step that you are writing</source>
        <translation>Die Lektion neben dem Editor geht zu dem Schritt, den du gerade schreibst</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Close the workshop (%1)</source>
        <translation>Werkstatt schließen (%1)</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Werkstatt schließen</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Open a lesson, or begin one with File &gt; New lesson.</source>
        <translation>Öffne eine Lektion oder beginne eine neue mit Datei &gt; Neue Lektion.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Tab indents the text; F6 leaves the editor.</source>
        <translation>Tab rückt den Text ein; F6 verlässt den Editor.</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>Probleme und Lektionen</translation>
    </message>
</context>
</TS>
