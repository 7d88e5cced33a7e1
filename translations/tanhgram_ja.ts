<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>シグモイド</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>第%1層の活性化関数</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation>最初から何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>parabolas</source>
        <translation>放物線</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>円</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>三日月</translation>
    </message>
    <message>
        <source>spirals</source>
        <translation>らせん</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>ガウス分布</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n個の点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without noise</source>
        <translation>%1、ノイズなし</translation>
    </message>
    <message>
        <source>%1 with noise %2</source>
        <translation>%1、ノイズ %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: another sample</source>
        <translation>%1：別のサンプル</translation>
    </message>
    <message>
        <source>layer added</source>
        <translation>層の追加</translation>
    </message>
    <message>
        <source>layer removed</source>
        <translation>層の削除</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第%1層：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%nユニット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1を %2 に</translation>
    </message>
    <message>
        <source>initial weights given</source>
        <translation>初期重みを指定</translation>
    </message>
    <message>
        <source>initial weights drawn</source>
        <translation>初期重みをランダムに</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>新しい重み</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>エポック%1</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3.</source>
        <translation>隠れ層%1の活性化関数は%2、sigma(z) = %3 です。</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3; the z values of the data run from %4 to %5, and its slope at them from %6 to %7.</source>
        <translation>隠れ層%1の活性化関数は%2、sigma(z) = %3 です。データのzの値は %4 から %5 まで、そこでの傾きは %6 から %7 までです。</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>its derivative</source>
        <translation>導関数</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>隠れ空間</translation>
    </message>
    <message>
        <source>The plane on its way</source>
        <translation>平面の移り変わり</translation>
    </message>
    <message>
        <source>Input space</source>
        <translation>入力空間</translation>
    </message>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>直線で分けられる？</translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation>出力の曲面</translation>
    </message>
    <message>
        <source>Probability surface</source>
        <translation>確率の曲面</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>出力マップ</translation>
    </message>
    <message>
        <source>What each node adds</source>
        <translation>各ノードが加えるもの</translation>
    </message>
    <message>
        <source>What each node adds, as surfaces</source>
        <translation>各ノードが加えるもの（曲面）</translation>
    </message>
    <message>
        <source>Sum of the nodes</source>
        <translation>ノードの和</translation>
    </message>
    <message>
        <source>Which nodes are on where</source>
        <translation>どこでどのノードがオンか</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Nodes that are off, through training</source>
        <translation>学習中にオフのノード</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>重みの推移</translation>
    </message>
    <message>
        <source>Predicted probabilities</source>
        <translation>予測確率</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1：オフにした</translation>
    </message>
    <message>
        <source>%1 (dead): %2</source>
        <translation>%1（死んでいる）：%2</translation>
    </message>
    <message>
        <source>%1 (dead), weight %2</source>
        <translation>%1（死んでいる）、重み %2</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1、重み %2</translation>
    </message>
    <message>
        <source>weight · node</source>
        <translation>重み · ノード</translation>
    </message>
    <message>
        <source>The numbers are too large to be drawn.</source>
        <translation>数が大きすぎて描けません。</translation>
    </message>
    <message>
        <source>What each node adds to the output, over x1 and x2 from %1 to %2, all on the same scale.</source>
        <translation>各ノードが出力に加えるもの。x1とx2は %1 から %2 まで、目盛りはすべて共通です。</translation>
    </message>
    <message>
        <source>Dead, that is off for all data: %1.</source>
        <translation>死んでいる（全データでオフ）：%1。</translation>
    </message>
    <message>
        <source>the node&apos;s z is 0</source>
        <translation>ノードのzが0</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>%1 to %2: weight %3</source>
        <translation>%1から%2へ：重み %3</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフにした</translation>
    </message>
    <message>
        <source>= 0, off</source>
        <translation>= 0、オフ</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死んでいる</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1、値 %2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1、バイアス %2</translation>
    </message>
    <message>
        <source>%1, bias %2, value %3</source>
        <translation>%1、バイアス %2、値 %3</translation>
    </message>
    <message>
        <source>%1, bias %2, z %3, value %4</source>
        <translation>%1、バイアス %2、z %3、値 %4</translation>
    </message>
    <message>
        <source>Wide lines are large weights, dashed orange ones negative, violet ones positive. Choose a point to see which nodes it switches on.</source>
        <translation>太い線は大きい重みです。オレンジの破線は負、紫の線は正です。点を選ぶと、その点でどのノードがオンになるかがわかります。</translation>
    </message>
    <message>
        <source>At (%1, %2): %3, output %4.</source>
        <translation>(%1, %2) では%3、出力 %4 です。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>class 0 (blue)</source>
        <translation>クラス0（青）</translation>
    </message>
    <message>
        <source>class 1 (green)</source>
        <translation>クラス1（緑）</translation>
    </message>
    <message>
        <source>%1: output = %2</source>
        <translation>%1：出力 = %2</translation>
    </message>
    <message>
        <source>%1 is dead: no point of the data switches it on, so training cannot change it.</source>
        <translation>%1は死んでいます。どのデータ点でもオンにならないので、学習しても変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are dead: no point of the data switches them on, so training cannot change them.</source>
        <translation>
            <numerusform>%1は死んでいます。どのデータ点でもオンにならないので、学習しても変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s output over the input plane, from %1 to %2; dotted lines are the creases where a node switches on.</source>
        <translation>入力平面上でのネットワークの出力（ %1 から %2 まで）。点線は、ノードがオンになる折り目です。</translation>
    </message>
    <message>
        <source>Some nodes are switched off.</source>
        <translation>一部のノードをオフにしています。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>The output is too large to be drawn.</source>
        <translation>出力が大きすぎて描けません。</translation>
    </message>
    <message>
        <source>output 0</source>
        <translation>出力0</translation>
    </message>
    <message>
        <source>There is no dashed line, because both output weights are 0.</source>
        <translation>出力の重みが2つとも0なので、破線はありません。</translation>
    </message>
    <message>
        <source>The dashed line lies outside the figure; %1 of the points are on the correct side.</source>
        <translation>破線は図の外にあります。点の%1が正しい側にあります。</translation>
    </message>
    <message>
        <source>The dashed line has %1 of the points on the correct side.</source>
        <translation>点の%1が破線の正しい側にあります。</translation>
    </message>
    <message>
        <source>No straight line could separate all of them.</source>
        <translation>全部を分けられる直線はありません。</translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation>クラスは1つしかありません。</translation>
    </message>
    <message>
        <source>A straight line can separate all of them, with a margin of %1.</source>
        <translation>全部を分けられる直線があります（マージン%1）。</translation>
    </message>
    <message>
        <source>decision line</source>
        <translation>決定直線</translation>
    </message>
    <message>
        <source>The last hidden layer has one unit, so everything lies on the axis of h1.</source>
        <translation>最後の隠れ層のユニットは1つなので、すべてがh1の軸の上にあります。</translation>
    </message>
    <message numerus="yes">
        <source>The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision is not a line between these two.</source>
        <translation>
            <numerusform>最後の隠れ層のユニットは%n個で、そのうちh1とh2を示しています。決定境界は、この2つの間の直線にはなりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision boundary in the input space: %1 of the points are on the correct side.</source>
        <translation>入力空間での決定境界。点の%1が正しい側にあります。</translation>
    </message>
    <message>
        <source>The network decides nothing here: its output is 0 everywhere.</source>
        <translation>ネットワークはここでは何も決めていません。出力はどこでも0です。</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 0 (blue) everywhere; %1 of the points are on the correct side.</source>
        <translation>ここに境界はありません。ネットワークの答えはどこでもクラス0（青）です。点の%1が正しい側にあります。</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 1 (green) everywhere; %1 of the points are on the correct side.</source>
        <translation>ここに境界はありません。ネットワークの答えはどこでもクラス1（緑）です。点の%1が正しい側にあります。</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>決定境界</translation>
    </message>
    <message>
        <source>Here the loss is %1 and the accuracy %2.</source>
        <translation>ここでの損失は%1、正解率は%2です。</translation>
    </message>
    <message>
        <source>Train the network to see its loss fall.</source>
        <translation>学習させると損失の変化が見えます。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs separate the data.</source>
        <translation>
            <numerusform>%n回の学習のうち%1回がデータを分けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The final losses run from %1 to %2, half of them below %3.</source>
        <translation>最終損失は%1から%2までで、半分は%3より下です。</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n run(s) that diverged.</source>
        <translation>
            <numerusform>発散した%n回の学習は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>「実行」を押してください</translation>
    </message>
    <message>
        <source>No seed has been tried yet.</source>
        <translation>まだどのシードも試していません。</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>分けない</translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>学習の回数</translation>
    </message>
    <message>
        <source>W of layer %1</source>
        <translation>第%1層のW</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n number(s) to %2.</source>
        <translation>
            <numerusform>%1は%n個の数を%2個の数に変えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The biases push the plane without changing its shape.</source>
        <translation>バイアスは、形を変えずに平面をずらします。</translation>
    </message>
    <message>
        <source>The biases of layer %1 push the plane without changing its shape.</source>
        <translation>第%1層のバイアスは、形を変えずに平面をずらします。</translation>
    </message>
    <message>
        <source>The activation, %1, is applied to each coordinate by itself.</source>
        <translation>活性化関数の%1は、座標ごとに別々に適用されます。</translation>
    </message>
    <message>
        <source>The activation of layer %1, %2, is applied to each coordinate by itself.</source>
        <translation>第%1層の活性化関数の%2は、座標ごとに別々に適用されます。</translation>
    </message>
    <message>
        <source>%1 turns by 180° (determinant %2).</source>
        <translation>%1は平面を180°回転させます（行列式 %2）。</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise (determinant %3).</source>
        <translation>%1は平面を反時計回りに%2回転させます（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise (determinant %3).</source>
        <translation>%1は平面を時計回りに%2回転させます（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 turns by 180° and scales by %2 (determinant %3).</source>
        <translation>%1は平面を180°回転させ、%2倍に伸縮します（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise and scales by %3 (determinant %4).</source>
        <translation>%1は平面を反時計回りに%2回転させ、%3倍に伸縮します（行列式 %4）。</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise and scales by %3 (determinant %4).</source>
        <translation>%1は平面を時計回りに%2回転させ、%3倍に伸縮します（行列式 %4）。</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 (determinant %3).</source>
        <translation>%1は平面を、向き%2の直線に関して鏡映します（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 and scales by %3 (determinant %4).</source>
        <translation>%1は平面を、向き%2の直線に関して鏡映し、%3倍に伸縮します（行列式 %4）。</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then mirrors at the line in direction %5 (determinant %6).</source>
        <translation>%1は平面を、向き%3の方向に%2倍、それと垂直な方向に%4倍に伸縮し、次に向き%5の直線に関して鏡映します（行列式 %6）。</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it (determinant %5).</source>
        <translation>%1は平面を、向き%3の方向に%2倍、それと垂直な方向に%4倍に伸縮します（行列式 %5）。</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by 180° (determinant %5).</source>
        <translation>%1は平面を、向き%3の方向に%2倍、それと垂直な方向に%4倍に伸縮し、次に180°回転させます（行列式 %5）。</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 anticlockwise (determinant %6).</source>
        <translation>%1は平面を、向き%3の方向に%2倍、それと垂直な方向に%4倍に伸縮し、次に反時計回りに%5回転させます（行列式 %6）。</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 clockwise (determinant %6).</source>
        <translation>%1は平面を、向き%3の方向に%2倍、それと垂直な方向に%4倍に伸縮し、次に時計回りに%5回転させます（行列式 %6）。</translation>
    </message>
    <message>
        <source>%1 leaves every point where it is.</source>
        <translation>%1は、どの点も動かしません。</translation>
    </message>
    <message>
        <source>%1 puts every point on the origin.</source>
        <translation>%1は、すべての点を原点に移します。</translation>
    </message>
    <message>
        <source>%1 presses the plane onto one line, in direction %2 (determinant %3).</source>
        <translation>%1は、平面を向き%2の1本の直線に押しつぶします（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 scales by %2 (determinant %3).</source>
        <translation>%1は平面を%2倍に伸縮します（行列式 %3）。</translation>
    </message>
    <message>
        <source>Train the network to see when its nodes switch off.</source>
        <translation>学習させると、ノードがいつオフになるかを見られます。</translation>
    </message>
    <message>
        <source>No node is dead.</source>
        <translation>死んだノードはありません。</translation>
    </message>
    <message>
        <source>% of the data</source>
        <translation>データの割合（%）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>The plane falls into %n cell(s); in each the same nodes are on and the network is one formula.</source>
        <translation>
            <numerusform>平面は%n個の区画に分かれます。1つの区画の中では、同じノードがオンで、ネットワークは1つの式になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point to follow it.</source>
        <translation>点をクリックすると、その点を追えます。</translation>
    </message>
    <message>
        <source>At your point: %1, output = %2.</source>
        <translation>選んだ点では%1、出力 = %2 です。</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1がオン</translation>
    </message>
    <message>
        <source>Only ReLU switches nodes off.</source>
        <translation>ノードをオフにするのはReLUだけです。</translation>
    </message>
    <message>
        <source>Sigmoid and tanh nodes are never off, so there are no cells to show.</source>
        <translation>シグモイドとtanhのノードはオフにならないので、示す区画はありません。</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5; %2 of class 1 (green) get one above 0.5.</source>
        <translation>クラス0（青）の%1は確率が0.5より小さく、クラス1（緑）の%2は確率が0.5より大きくなっています。</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5.</source>
        <translation>クラス0（青）の%1は確率が0.5より小さくなっています。</translation>
    </message>
    <message>
        <source>%1 of class 1 (green) get a probability above 0.5.</source>
        <translation>クラス1（緑）の%1は確率が0.5より大きくなっています。</translation>
    </message>
    <message>
        <source>There are no points whose probability could be shown.</source>
        <translation>確率を示せる点がありません。</translation>
    </message>
    <message>
        <source>predicted probability of class 1</source>
        <translation>クラス1の予測確率</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>decision at 0.5</source>
        <translation>0.5で判定</translation>
    </message>
    <message>
        <source>There is only one class, so there is nothing to separate.</source>
        <translation>クラスが1つしかないので、分けるものがありません。</translation>
    </message>
    <message>
        <source>A straight line can separate the classes: the widest margin on each side is %1.</source>
        <translation>直線でクラスを分けられます。両側の最大のマージンは%1です。</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls meet in one point.</source>
        <translation>直線でクラスを分けることはできません。凸包が1点で接しています。</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls overlap in the marked part.</source>
        <translation>直線でクラスを分けることはできません。印をつけた部分で凸包が重なっています。</translation>
    </message>
    <message>
        <source>widest margin</source>
        <translation>最大のマージン</translation>
    </message>
    <message>
        <source>overlap of the hulls</source>
        <translation>凸包の重なり</translation>
    </message>
    <message>
        <source>none on</source>
        <translation>オンなし</translation>
    </message>
    <message>
        <source>all on</source>
        <translation>すべてオン</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第%1層：%2</translation>
    </message>
    <message>
        <source>%1; layer %2: %3</source>
        <translation>%1、第%2層：%3</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>オフにしたノード：%1。</translation>
    </message>
    <message>
        <source>Hollow points lie behind the surface.</source>
        <translation>中抜きの点は曲面の向こう側にあります。</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>値は %1 から %2 までです。</translation>
    </message>
    <message>
        <source>The network&apos;s output as a height over the input plane; the plane at 0 divides the classes.</source>
        <translation>ネットワークの出力を、入力平面の上の高さで表しています。高さ0の平面がクラスを分けます。</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>The probability of class 1 as a height over the input plane; the plane at one half divides the classes.</source>
        <translation>クラス1の確率を、入力平面の上の高さで表しています。高さ2分の1の平面がクラスを分けます。</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message numerus="yes">
        <source>All %n nodes and the bias %1: the whole output.</source>
        <translation>
            <numerusform>%n個のノード全部とバイアス %1：出力の全体です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</source>
        <translation>
            <numerusform>%n個のうち%1個のノードの和（バイアスなし）。次のノードを足すには、下の「ノード」にあるスライダーを使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the nodes and the bias</source>
        <translation>ノードとバイアスの和</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %1 of %n nodes</source>
        <translation>
            <numerusform>%n個のうち%1個のノードの和</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 of %2, in epoch %3.</source>
        <translation>%2回中%1回目の更新、エポック%3。</translation>
    </message>
    <message>
        <source>Update %1 of %2.</source>
        <translation>%2回中%1回目の更新。</translation>
    </message>
    <message>
        <source>The run diverged at update %1: the loss was no longer a finite number there.</source>
        <translation>この学習は更新%1で発散しました。そこで損失が有限の数でなくなりました。</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隠れ層%1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1から%2へ：%3</translation>
    </message>
    <message>
        <source>Every weight and bias as a coloured square: orange is negative, violet positive.</source>
        <translation>重みとバイアスを1つずつ色つきの四角で表しています。オレンジは負、紫は正です。</translation>
    </message>
    <message>
        <source>weight or bias</source>
        <translation>重みまたはバイアス</translation>
    </message>
    <message>
        <source>The weights and biases lie between %1 and %2 here.</source>
        <translation>ここでの重みとバイアスは %1 から %2 までの間です。</translation>
    </message>
    <message>
        <source>Train the network to see its weights move.</source>
        <translation>学習させると、重みが動く様子を見られます。</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>段階ごと</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>The figure follows the first two of them.</source>
        <translation>図では、そのうち最初の2つを追います。</translation>
    </message>
    <message numerus="yes">
        <source>The plane at %n stage(s) of its way, from the input to the last hidden layer.</source>
        <translation>
            <numerusform>入力から最後の隠れ層までの%n段階での平面です。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the correct side are %1 of class 0 (blue) and %2 of class 1 (green).</source>
        <translation>正しい側にあるのは、クラス0（青）の%1とクラス1（緑）の%2です。</translation>
    </message>
    <message>
        <source>Class 0 (blue) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>クラス0（青）は、%1が %2 から %3 まで、%4が %5 から %6 までの範囲にあります。</translation>
    </message>
    <message>
        <source>Class 1 (green) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>クラス1（緑）は、%1が %2 から %3 まで、%4が %5 から %6 までの範囲にあります。</translation>
    </message>
    <message>
        <source>To the right of the dashed line the network says class 1 (green).</source>
        <translation>破線の右側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Above the dashed line, to the right, the network says class 1 (green).</source>
        <translation>破線の右上側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Above the dashed line the network says class 1 (green).</source>
        <translation>破線の上側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Above the dashed line, to the left, the network says class 1 (green).</source>
        <translation>破線の左上側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>To the left of the dashed line the network says class 1 (green).</source>
        <translation>破線の左側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Below the dashed line, to the left, the network says class 1 (green).</source>
        <translation>破線の左下側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Below the dashed line the network says class 1 (green).</source>
        <translation>破線の下側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Below the dashed line, to the right, the network says class 1 (green).</source>
        <translation>破線の右下側では、ネットワークの答えはクラス1（緑）です。</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 1 (green).</source>
        <translation>選んだ点 (%1, %2) の出力は %3 で、クラス1（緑）です。</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 0 (blue).</source>
        <translation>選んだ点 (%1, %2) の出力は %3 で、クラス0（青）です。</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: it lies on the boundary.</source>
        <translation>選んだ点 (%1, %2) の出力は %3 で、境界の上にあります。</translation>
    </message>
    <message>
        <source>The lowest is %1 with %2, the highest %3 with %4.</source>
        <translation>最小は%1の %2、最大は%3の %4 です。</translation>
    </message>
    <message>
        <source>To the points of the data %1 adds from %2 to %3.</source>
        <translation>データ点に%1が加えるのは %2 から %3 までです。</translation>
    </message>
    <message>
        <source>For the points of the data it runs from %1 to %2.</source>
        <translation>データ点では %1 から %2 までです。</translation>
    </message>
    <message>
        <source>The loss begins at %1 and ends at %2; it is least, %3, after epoch %4.</source>
        <translation>損失は%1から始まり、%2で終わります。最小は%3で、エポック%4のあとです。</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the first axis by %2 times its second coordinate (determinant %3).</source>
        <translation>%1は平面をせん断します。どの点も、第2座標の%2倍だけ第1軸に沿って滑ります（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the second axis by %2 times its first coordinate (determinant %3).</source>
        <translation>%1は平面をせん断します。どの点も、第1座標の%2倍だけ第2軸に沿って滑ります（行列式 %3）。</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the first axis by %3 times its second coordinate (determinant %4).</source>
        <translation>%1は平面を%2倍に伸縮し、せん断します。どの点も、第2座標の%3倍だけ第1軸に沿って滑ります（行列式 %4）。</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the second axis by %3 times its first coordinate (determinant %4).</source>
        <translation>%1は平面を%2倍に伸縮し、せん断します。どの点も、第1座標の%3倍だけ第2軸に沿って滑ります（行列式 %4）。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>First coordinate</source>
        <translation>第1座標</translation>
    </message>
    <message>
        <source>Second coordinate</source>
        <translation>第2座標</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Probability of class 1</source>
        <translation>クラス1の確率</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>加える値</translation>
    </message>
    <message>
        <source>data point</source>
        <translation>データ点</translation>
    </message>
    <message>
        <source>grid crossing</source>
        <translation>格子の交点</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>at your point</source>
        <translation>選んだ点での値</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>off at your point</source>
        <translation>選んだ点ではオフ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Too many cells to draw.</source>
        <translation>区画が多すぎて描けません。</translation>
    </message>
    <message>
        <source>The plane falls into more cells than can be drawn.</source>
        <translation>平面は描ききれないほど多くの区画に分かれます。</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>The loss is %1.</source>
        <translation>損失は%1です。</translation>
    </message>
    <message>
        <source>The loss is %1; bring it down to %2.</source>
        <translation>損失は%1です。%2まで下げましょう。</translation>
    </message>
    <message>
        <source>Keep the nearest point at least %1 away.</source>
        <translation>いちばん近い点を%1以上離しましょう。</translation>
    </message>
    <message>
        <source>%1 = %2 is in its range.</source>
        <translation>%1 = %2 は範囲内です。</translation>
    </message>
    <message>
        <source>%1 = %2; bring it between %3 and %4.</source>
        <translation>%1 = %2 です。 %3 から %4 までの間にしましょう。</translation>
    </message>
</context>
<context>
    <name>GripWords</name>
    <message>
        <source>change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>The image of (1, 0). Drag it to set the first column of W: %1.</source>
        <translation>(1, 0) の行き先です。ドラッグするとWの1列目が決まります：%1</translation>
    </message>
    <message>
        <source>The image of (0, 1). Drag it to set the second column of W: %1.</source>
        <translation>(0, 1) の行き先です。ドラッグするとWの2列目が決まります：%1</translation>
    </message>
    <message>
        <source>The image of the origin. Drag it to set the biases: %1.</source>
        <translation>原点の行き先です。ドラッグするとバイアスが決まります：%1</translation>
    </message>
    <message>
        <source>The decision line. Drag it to shift it: it sets %1.</source>
        <translation>決定直線です。ドラッグして動かすと次が決まります：%1</translation>
    </message>
    <message>
        <source>The normal of the decision line. Drag its tip to turn the line: it sets %1.</source>
        <translation>決定直線の法線です。先端をドラッグして直線を回すと次が決まります：%1</translation>
    </message>
    <message>
        <source>The weight %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>重み%1です。上下にドラッグするかホイールを回すと変わります。クリックすると入力できます。</translation>
    </message>
    <message>
        <source>The bias %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>バイアス%1です。上下にドラッグするかホイールを回すと変わります。クリックすると入力できます。</translation>
    </message>
    <message>
        <source>move the image of (1, 0)</source>
        <translation>(1, 0) の行き先の移動</translation>
    </message>
    <message>
        <source>move the image of (0, 1)</source>
        <translation>(0, 1) の行き先の移動</translation>
    </message>
    <message>
        <source>move the image of the origin</source>
        <translation>原点の行き先の移動</translation>
    </message>
    <message>
        <source>shift the decision line</source>
        <translation>決定直線の平行移動</translation>
    </message>
    <message>
        <source>turn the decision line</source>
        <translation>決定直線の回転</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>a strip is a picture of several figures; write each one&apos;s numbers into a file of its own</source>
        <translation>並べた図は複数の図からなる画像です。数値は図ごとに別のファイルに書き出してください</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .svg, .pdf, .png or .csv, which says what to write</source>
        <translation>ファイル名の末尾は .svg、.pdf、.png、.csv のどれかにしてください。それで書き出す形式が決まります</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message numerus="yes">
        <source>this row has %n field(s); write three: x1,x2,label</source>
        <translation>
            <numerusform>この行には項目が%n個あります。x1,x2,label の3つを書いてください</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a finite number</source>
        <translation>「%1」は有限の数ではありません</translation>
    </message>
    <message>
        <source>a label is 0 or 1</source>
        <translation>ラベル (label) は0か1です</translation>
    </message>
    <message numerus="yes">
        <source>a data set has at most %n point(s); leave some out</source>
        <translation>
            <numerusform>データセットの点は最大%n個です。減らしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no row of data; write rows x1,x2,label</source>
        <translation>データの行がありません。x1,x2,label の行を書いてください</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1。「%2」のことですか？</translation>
    </message>
    <message>
        <source>%1; known here: %2</source>
        <translation>%1。ここで使えるもの：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; assigns nothing; write name=value, such as w21=1.0</source>
        <translation>「%1」は代入になっていません。名前=値 の形で、たとえば w21=1.0 と書いてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;; write a number, a word or a list such as [1, 0]</source>
        <translation>「%1」は「%2」の値になりません。数、語、または [1, 0] のようなリストを書いてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a number</source>
        <translation>「%1」には数を書きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a finite number</source>
        <translation>「%1」は有限の数でなければなりません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of points [x1, x2, label]</source>
        <translation>「%1」には点 [x1, x2, label] のリストを書きます</translation>
    </message>
    <message numerus="yes">
        <source>point %1 of &apos;data.points&apos; has %n number(s); write [x1, x2, label]</source>
        <translation>
            <numerusform>「data.points」の点%1には数が%n個あります。[x1, x2, label] の形で書いてください</numerusform>
        </translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; must have finite coordinates</source>
        <translation>「data.points」の点%1の座標は有限でなければなりません</translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; has another label than 0 or 1</source>
        <translation>「data.points」の点%1のラベルが0でも1でもありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes &quot;given&quot; or &quot;glorot_normal&quot;</source>
        <translation>「%1」には &quot;given&quot; か &quot;glorot_normal&quot; を書きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of initial weights</source>
        <translation>「%1」という初期重みの選び方はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of a data set, or data.points = [[x1, x2, label], ...]</source>
        <translation>「%1」にはデータセットの名前か、data.points = [[x1, x2, label], ...] を書きます</translation>
    </message>
    <message>
        <source>there is no data set &apos;%1&apos;</source>
        <translation>「%1」というデータセットはありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of an activation, such as &quot;tanh&quot;</source>
        <translation>「%1」には &quot;tanh&quot; のような活性化関数の名前を書きます</translation>
    </message>
    <message>
        <source>there is no activation &apos;%1&apos;</source>
        <translation>「%1」という活性化関数はありません</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; takes a list of %n number(s)</source>
        <translation>
            <numerusform>「%1」には%n個の数のリストを書きます</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold finite numbers only</source>
        <translation>「%1」には有限の数だけを書いてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a weight of a 2-2-1 network only; here write a key such as hidden.0.weights.0.0</source>
        <translation>「%1」は2-2-1のネットワークだけで使える重みの名前です。ここでは hidden.0.weights.0.0 のようなキーを書いてください</translation>
    </message>
    <message>
        <source>nothing here is called &apos;%1&apos;</source>
        <translation>ここに「%1」という名前のものはありません</translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation>ここには数を書きます</translation>
    </message>
    <message>
        <source>a row of numbers belongs here: [1, 0]</source>
        <translation>ここには [1, 0] のような数の行を書きます</translation>
    </message>
    <message>
        <source>this is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>1 MiBを超えています。大きいデータはCSVファイルに入れてください</translation>
    </message>
    <message>
        <source>%1 has no key &apos;%2&apos;</source>
        <translation>%1に「%2」というキーはありません</translation>
    </message>
    <message>
        <source>a number, a word or a list of numbers belongs here</source>
        <translation>ここには数、語、または数のリストを書きます</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a table; write [%1]</source>
        <translation>「%1」はテーブルです。[%1] と書いてください</translation>
    </message>
    <message>
        <source>&apos;data.csv&apos; takes the name of a file</source>
        <translation>「data.csv」にはファイル名を書きます</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;; name a CSV file in the folder of this file</source>
        <translation>「%1」を読めません。このファイルと同じフォルダーにあるCSVファイルの名前を書いてください</translation>
    </message>
    <message>
        <source>&apos;units&apos; takes a whole number</source>
        <translation>「units」には整数を書きます</translation>
    </message>
    <message>
        <source>a hidden layer has 1 to %1 units</source>
        <translation>隠れ層のユニットは1個から%1個までです</translation>
    </message>
    <message numerus="yes">
        <source>&apos;weights&apos; has %n row(s) but &apos;units&apos; says %1; give one row per unit</source>
        <translation>
            <numerusform>「weights」は%n行ですが、「units」は%1です。ユニット1つに1行書いてください</numerusform>
        </translation>
    </message>
    <message>
        <source>write one [[hidden]] table per hidden layer</source>
        <translation>隠れ層1つに [[hidden]] テーブルを1つ書いてください</translation>
    </message>
    <message numerus="yes">
        <source>a network has at most %n hidden layer(s); leave this one out</source>
        <translation>
            <numerusform>ネットワークの隠れ層は最大%n層です。この層を消してください</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation>「%1」は %2 から %3 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2, at most %3</source>
        <translation>「%1」は %2 以上 %3 以下の数でなければなりません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 and below %3</source>
        <translation>「%1」は %2 以上 %3 未満の数でなければなりません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2, at most %3</source>
        <translation>「%1」は %2 より大きく %3 以下の数でなければなりません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2 and below %3</source>
        <translation>「%1」は %2 より大きく %3 未満の数でなければなりません</translation>
    </message>
    <message>
        <source>a row has seven columns: mark,kind,ink,style,x,y,text</source>
        <translation>1行は mark,kind,ink,style,x,y,text の7列です</translation>
    </message>
    <message>
        <source>this kind, ink or style of mark is not known here</source>
        <translation>この印の kind、ink または style はここでは使えません</translation>
    </message>
    <message>
        <source>x and y are numbers</source>
        <translation>x と y は数です</translation>
    </message>
    <message>
        <source>the number of hints of this step must be that of the original</source>
        <translation>このステップのヒントの数は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the &apos;%1&apos; of this step must be that of the original</source>
        <translation>このステップの「%1」は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the question of this step must be that of the original</source>
        <translation>このステップの問題は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the kind of question of this step must be that of the original</source>
        <translation>このステップの問題の種類は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the number of options and which of them are right must be those of the original</source>
        <translation>選択肢の数と、どれが正解かは、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the answer and tolerance of this step must be those of the original</source>
        <translation>このステップの答え (answer) と許容誤差 (tolerance) は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the numbers that get feedback must be those of the original</source>
        <translation>フィードバックをつける数は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the kind of prediction of this step must be that of the original</source>
        <translation>このステップの予想の種類は、原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; of the original is missing after this</source>
        <translation>このあとに、原文のステップ「%1」がありません</translation>
    </message>
    <message>
        <source>the original has no step &apos;%1&apos;; leave it out</source>
        <translation>原文に「%1」というステップはありません。消してください</translation>
    </message>
    <message>
        <source>in the original the step &apos;%1&apos; stands here, in section %2</source>
        <translation>原文では、ここ（セクション%2）にあるのはステップ「%1」です</translation>
    </message>
    <message>
        <source>the [experiment] must be that of the original</source>
        <translation>[experiment] は原文と同じでなければなりません</translation>
    </message>
    <message>
        <source>this translation does not say which text it was made from; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>この翻訳には、どの原文から訳したかが書かれていません。両方を比べてから translates = &quot;%1&quot; と書いてください</translation>
    </message>
    <message>
        <source>the original has changed since this was translated; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>翻訳したあとで原文が変わっています。両方を比べてから translates = &quot;%1&quot; と書いてください</translation>
    </message>
    <message>
        <source>&apos;accuracy&apos; is a share from 0 to 1</source>
        <translation>「accuracy」は0から1までの割合です</translation>
    </message>
    <message>
        <source>&apos;loss&apos; must be above 0: it is the most the loss may be</source>
        <translation>「loss」は0より大きくなければなりません。損失の上限です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be 0 or more</source>
        <translation>「%1」は0以上でなければなりません</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; takes two numbers: [2, 3]</source>
        <translation>「%1」の範囲には [2, 3] のように数を2つ書きます</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; ends below its beginning; write the lower number first</source>
        <translation>「%1」の範囲は、終わりが始まりより小さくなっています。小さいほうの数を先に書いてください</translation>
    </message>
    <message>
        <source>&apos;ranges&apos; is empty; write ranges = { w11 = [2, 3] }</source>
        <translation>「ranges」が空です。ranges = { w11 = [2, 3] } のように書いてください</translation>
    </message>
    <message>
        <source>this network has no number &apos;%1&apos;</source>
        <translation>このネットワークに「%1」という数はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit; they are called h1, h2, ...</source>
        <translation>「%1」というユニットはありません。ユニットの名前は h1、h2、... です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no unit; write %1 = [&quot;h1&quot;]</source>
        <translation>「%1」にユニットがありません。%1 = [&quot;h1&quot;] のように書いてください</translation>
    </message>
    <message>
        <source>there is no unit &apos;%1&apos;: the last hidden layer has h1 to h%2</source>
        <translation>「%1」というユニットはありません。最後の隠れ層にあるのは h1 から h%2 までです</translation>
    </message>
    <message>
        <source>work is written as a table (NAME.csv) or as xAPI statements (NAME.json); give the file one of those endings</source>
        <translation>解答記録は表 (名前.csv) かxAPIステートメント (名前.json) として書き出します。ファイル名の末尾をどちらかにしてください</translation>
    </message>
    <message>
        <source>cannot be written: %1; choose another place</source>
        <translation>書き込めません（%1）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>your work cannot be kept at the moment (%1); you can go on, and it is kept again as soon as that is mended</source>
        <translation>今は解答記録を保存できません（%1）。このまま続けられます。問題が解消すれば、また保存されます</translation>
    </message>
    <message>
        <source>there is no value &apos;%1&apos; to show</source>
        <translation>表示できる「%1」という値はありません</translation>
    </message>
    <message>
        <source>this dollar sign opens no formula, for none closes it; write \$ for the sign</source>
        <translation>このドル記号には閉じる記号がないので、数式が始まりません。記号そのものは \$ と書いてください</translation>
    </message>
    <message>
        <source>this } closes nothing; remove it or open a {</source>
        <translation>この } に対応する { がありません。消すか、{ を書いてください</translation>
    </message>
    <message>
        <source>&amp; and \\ part the cells of a matrix; for the sign write \&amp;</source>
        <translation>&amp; と \\ は行列の要素を区切ります。記号そのものは \&amp; と書いてください</translation>
    </message>
    <message>
        <source>this \right has no \left before it</source>
        <translation>この \right の前に \left がありません</translation>
    </message>
    <message>
        <source>this \end has no \begin before it</source>
        <translation>この \end の前に \begin がありません</translation>
    </message>
    <message>
        <source>this formula is nested more than %1 deep</source>
        <translation>この数式の入れ子は%1段を超えています</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; here</source>
        <translation>ここに「%1」というコマンドはありません</translation>
    </message>
    <message>
        <source>this is the second subscript here; put braces around what it belongs to</source>
        <translation>下付きがここに2つあります。かかる部分を波かっこで囲んでください</translation>
    </message>
    <message>
        <source>this is the second superscript here; put braces around what it belongs to</source>
        <translation>上付きがここに2つあります。かかる部分を波かっこで囲んでください</translation>
    </message>
    <message>
        <source>this { is never closed; add a }</source>
        <translation>この { が閉じられていません。} を書いてください</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;%1&apos;</source>
        <translation>「%1」のあとには、波かっこで囲んだものが必要です</translation>
    </message>
    <message>
        <source>the [ after &apos;\%1&apos; is never closed; add a ]</source>
        <translation>「\%1」のあとの [ が閉じられていません。] を書いてください</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;\%1&apos;</source>
        <translation>「\%1」のあとには、波かっこで囲んだものが必要です</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; takes braces as \{ and \}</source>
        <translation>「\%1」の波かっこは \{ と \} の形で書きます</translation>
    </message>
    <message>
        <source>a bracket such as ( [ \{ | or . must follow &apos;\%1&apos;</source>
        <translation>「\%1」のあとには、( [ \{ | . のようなかっこが必要です</translation>
    </message>
    <message>
        <source>this \left has no \right; end it with \right) or \right.</source>
        <translation>この \left に \right がありません。\right) か \right. で閉じてください</translation>
    </message>
    <message>
        <source>there is no environment &apos;%1&apos; here</source>
        <translation>ここに「%1」という環境はありません</translation>
    </message>
    <message>
        <source>this \begin{%1} has no \end{%1}</source>
        <translation>この \begin{%1} に \end{%1} がありません</translation>
    </message>
    <message>
        <source>\end{%1} ends a \begin{%2}; both take the same name</source>
        <translation>\end{%1} が \begin{%2} を閉じています。名前を同じにしてください</translation>
    </message>
    <message>
        <source>this question accepts no answer</source>
        <translation>この問題には正解になる答えがありません</translation>
    </message>
    <message>
        <source>this question accepts a wrong answer</source>
        <translation>この問題では間違った答えも正解になります</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>an option above has the same text; change one of them or leave it out</source>
        <translation>上に同じ文の選択肢があります。どちらかを変えるか、消してください</translation>
    </message>
    <message>
        <source>a choice needs at least two options = [{ text = &quot;...&quot;, right = true }, ...]</source>
        <translation>選択問題には2つ以上の options = [{ text = &quot;...&quot;, right = true }, ...] が必要です</translation>
    </message>
    <message>
        <source>no option is right; mark one with right = true</source>
        <translation>正しい選択肢がありません。1つに right = true をつけてください</translation>
    </message>
    <message>
        <source>several options are right; write several = true or mark only one</source>
        <translation>正しい選択肢がいくつもあります。several = true と書くか、1つだけに印をつけてください</translation>
    </message>
    <message>
        <source>every option is right; add one that somebody might believe in vain</source>
        <translation>選択肢がすべて正解です。間違えて選びそうなものを加えてください</translation>
    </message>
    <message>
        <source>feedback to a number needs &apos;near = ...&apos;, or &apos;from = ...&apos; and &apos;to = ...&apos;</source>
        <translation>数へのフィードバックには「near = ...」、または「from = ...」と「to = ...」が必要です</translation>
    </message>
    <message>
        <source>&apos;from&apos; must not be above &apos;to&apos;</source>
        <translation>「from」は「to」以下でなければなりません</translation>
    </message>
    <message>
        <source>feedback to a number</source>
        <translation>数へのフィードバック</translation>
    </message>
    <message>
        <source>this feedback is never given, for these numbers are right; write it into the explanation</source>
        <translation>これらの数は正解なので、このフィードバックは表示されません。解説に書いてください</translation>
    </message>
    <message>
        <source>a number question needs &apos;answer = ...&apos;</source>
        <translation>数を答える問題には「answer = ...」が必要です</translation>
    </message>
    <message>
        <source>a prediction has either options or an answer; leave one of them out</source>
        <translation>予想には選択肢か答えのどちらか一方を書きます。片方を消してください</translation>
    </message>
    <message>
        <source>a prediction needs options = [{ text = &quot;...&quot;, right = true }, ...], or &apos;answer = ...&apos; if a number is predicted</source>
        <translation>予想には options = [{ text = &quot;...&quot;, right = true }, ...] が必要です。数を予想するなら「answer = ...」を書きます</translation>
    </message>
    <message>
        <source>feedback to a text</source>
        <translation>文へのフィードバック</translation>
    </message>
    <message>
        <source>feedback to a text needs given = [&quot;...&quot;]: the wrong answers it is for</source>
        <translation>文へのフィードバックには given = [&quot;...&quot;]（対象になる間違った答え）が必要です</translation>
    </message>
    <message>
        <source>this feedback is never given to &apos;%1&apos;, for that is accepted; leave it out of one list</source>
        <translation>「%1」は正解になるので、このフィードバックは表示されません。どちらかのリストから消してください</translation>
    </message>
    <message>
        <source>a text question needs accepted = [&quot;...&quot;]</source>
        <translation>言葉で答える問題には accepted = [&quot;...&quot;] が必要です</translation>
    </message>
    <message>
        <source>an empty text is accepted, so everybody is right; leave it out</source>
        <translation>空の答えが正解になるので、誰でも正解になってしまいます。消してください</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is already that of the step at line %2; ids must differ</source>
        <translation>id「%1」は%2行目のステップで使われています。別の id にしてください</translation>
    </message>
    <message>
        <source>animate names &apos;%1&apos;, but this network has no number of that name</source>
        <translation>animate に「%1」とありますが、このネットワークにその名前の数はありません</translation>
    </message>
    <message>
        <source>this lesson has no step; write a heading ## with a lesson block below it</source>
        <translation>このレッスンにはステップがありません。## の見出しと、その下に lesson ブロックを書いてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; pictures are PNG, JPEG or SVG files beside the lesson</source>
        <translation>「%1」は表示されません。画像はレッスンと同じ場所のPNG、JPEG、SVGファイルです</translation>
    </message>
    <message>
        <source>there is no picture &apos;%1&apos; beside the lesson (or it is larger than 1 MiB)</source>
        <translation>レッスンと同じ場所に「%1」という画像がありません（または1 MiBを超えています）</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; has no text for those who cannot see it; write ![what it shows](%1)</source>
        <translation>画像「%1」には、見えない人のための説明がありません。![何の画像か](%1) のように書いてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a text in quotes</source>
        <translation>「%1」には引用符で囲んだ文を書きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes true or false</source>
        <translation>「%1」には true か false を書きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of texts: [&quot;...&quot;, &quot;...&quot;]</source>
        <translation>「%1」には文のリスト [&quot;...&quot;, &quot;...&quot;] を書きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a table: [%1] and its keys below it</source>
        <translation>「%1」にはテーブルを書きます。[%1] とその下のキーです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of tables: { text = &quot;...&quot;, right = true }</source>
        <translation>「%1」にはテーブルのリスト { text = &quot;...&quot;, right = true } を書きます</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2 = &quot;...&quot;&apos;</source>
        <translation>%1には「%2 = &quot;...&quot;」が必要です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; write something</source>
        <translation>「%1」が空です。何か書いてください</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>そのファイルはありません。名前を確かめてください</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み込めません：%1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>1 MiBを超えています。大きいデータはCSVファイルに入れてください</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++, then its title and the like, then another line +++</source>
        <translation>レッスンは +++ の行で始まり、題名などのあとに、もう1つ +++ の行が続きます</translation>
    </message>
    <message>
        <source>this +++ is never closed; end the front matter with +++</source>
        <translation>この +++ が閉じられていません。先頭部分の最後に +++ を書いてください</translation>
    </message>
    <message>
        <source>this block is never closed; end it with a line %1</source>
        <translation>このブロックが閉じられていません。%1 の行で終えてください</translation>
    </message>
    <message>
        <source>this block is only text to the program; did you mean %1?</source>
        <translation>このブロックはプログラムにはただの文字です。%1 のことですか？</translation>
    </message>
    <message>
        <source>a lesson block stands below the heading of its step</source>
        <translation>lesson ブロックはステップの見出しの下に置きます</translation>
    </message>
    <message>
        <source>a question of the kind &quot;%1&quot; takes no &apos;%2&apos;; leave it out, or write kind = &quot;%3&quot;</source>
        <translation>種類が &quot;%1&quot; の問題に「%2」は使えません。消すか、kind = &quot;%3&quot; と書いてください</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>there is no kind of question &apos;%1&apos;</source>
        <translation>「%1」という種類の問題はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no code of a language; write one such as &quot;en&quot; or &quot;pt_BR&quot;</source>
        <translation>「%1」は言語コードではありません。&quot;en&quot; や &quot;pt_BR&quot; のように書いてください</translation>
    </message>
    <message>
        <source>&apos;minutes&apos; must be from 0 to 1440</source>
        <translation>「minutes」は0から1440まででなければなりません</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>先頭部分</translation>
    </message>
    <message>
        <source>this step has a second lesson block; put both into one</source>
        <translation>このステップには lesson ブロックが2つあります。1つにまとめてください</translation>
    </message>
    <message>
        <source>a step has a heading of its own, ## or ###; # is the title of the lesson</source>
        <translation>ステップには自分の見出し ## か ### をつけます。# はレッスンの題名です</translation>
    </message>
    <message>
        <source>a step (###) stands below the heading of a question (##)</source>
        <translation>ステップ (###) は問題の見出し (##) の下に置きます</translation>
    </message>
    <message>
        <source>this step has no lesson block; add one with id = &quot;...&quot;</source>
        <translation>このステップには lesson ブロックがありません。id = &quot;...&quot; を書いたブロックを加えてください</translation>
    </message>
    <message>
        <source>animate needs &apos;%1 = ...&apos;</source>
        <translation>animate には「%1 = ...」が必要です</translation>
    </message>
    <message>
        <source>&apos;seconds&apos; must be above 0 and at most 60</source>
        <translation>「seconds」は0より大きく60以下でなければなりません</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>a goal needs a condition to reach, such as accuracy = 1.0</source>
        <translation>目標には accuracy = 1.0 のような達成条件が必要です</translation>
    </message>
    <message>
        <source>an id is made of letters a to z, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>id に使えるのは、a から z までの文字、数字、「-」、「_」です</translation>
    </message>
    <message>
        <source>there is no figure &apos;%1&apos;</source>
        <translation>「%1」という図はありません</translation>
    </message>
    <message>
        <source>there is no panel &apos;%1&apos;</source>
        <translation>「%1」というパネルはありません</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>nothing happens after this prediction; give the step then = { ... } or [animate]</source>
        <translation>この予想のあとに何も起こりません。ステップに then = { ... } か [animate] を書いてください</translation>
    </message>
    <message>
        <source>&apos;then&apos; happens once a prediction is made; ask for one with a question of the kind &quot;predict&quot;, or write &apos;set&apos;</source>
        <translation>「then」は予想のあとに実行されます。種類が &quot;predict&quot; の問題で予想を求めるか、「set」と書いてください</translation>
    </message>
    <message>
        <source>this step has a goal but no [solution]; without one nobody can check that it can be reached</source>
        <translation>このステップには目標がありますが、[solution] がありません。ないと、達成できるかどうかを確かめられません</translation>
    </message>
    <message>
        <source>this step has a solution but no [goal] that it reaches</source>
        <translation>このステップには解答例がありますが、対応する [goal] がありません</translation>
    </message>
    <message>
        <source>this step has no text; say what there is to see</source>
        <translation>このステップには文がありません。何を見ればよいかを書いてください</translation>
    </message>
    <message>
        <source>this question has no hint; write hints = [&quot;...&quot;] for whoever is stuck</source>
        <translation>この問題にはヒントがありません。行き詰まった人のために hints = [&quot;...&quot;] を書いてください</translation>
    </message>
    <message>
        <source>this step has hints, but asks nothing and has no goal; ask a question or leave them out</source>
        <translation>このステップにはヒントがありますが、問題も目標もありません。問題を加えるか、ヒントを消してください</translation>
    </message>
    <message>
        <source>this step covers everything for good, for it asks nothing; add a question or leave out &apos;conceal&apos;</source>
        <translation>このステップには問題がないので、隠したものがずっと現れません。問題を加えるか、「conceal」を消してください</translation>
    </message>
    <message>
        <source>the file&apos;s name says &apos;%1&apos; but its language is &apos;%2&apos;; write language = &quot;%1&quot;</source>
        <translation>ファイル名では「%1」ですが、言語は「%2」になっています。language = &quot;%1&quot; と書いてください</translation>
    </message>
    <message>
        <source>the original, &apos;%1&apos;, has mistakes; mend them first</source>
        <translation>原文「%1」に間違いがあります。先に直してください</translation>
    </message>
    <message>
        <source>there is no original &apos;%1&apos; beside this translation</source>
        <translation>この翻訳と同じ場所に、原文「%1」がありません</translation>
    </message>
    <message>
        <source>this goal is reached before the student has done anything; start the step from another state</source>
        <translation>この目標は、学習者が何もしないうちに達成されています。別の状態からステップを始めてください</translation>
    </message>
    <message>
        <source>this goal does not hold, and no [solution] reaches it: %1</source>
        <translation>この目標は満たされておらず、達成する [solution] もありません：%1</translation>
    </message>
    <message>
        <source>the solution does not reach this goal: %1</source>
        <translation>この解答例では目標を達成できません：%1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n number(s) here; this network needs %2</source>
        <translation>
            <numerusform>ここの「%1」には数が%n個ありますが、このネットワークに必要なのは%2個です</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a data set with a name; set data.name = &quot;moons&quot; first</source>
        <translation>「%1」には名前のあるデータセットが必要です。先に data.name = &quot;moons&quot; を設定してください</translation>
    </message>
    <message>
        <source>data has both &apos;%1&apos; and &apos;%2&apos;; leave one of them out</source>
        <translation>data に「%1」と「%2」の両方があります。どちらかを消してください</translation>
    </message>
    <message>
        <source>&apos;data&apos; needs name = &quot;moons&quot;, points = [[x1, x2, label], ...] or csv = &quot;file.csv&quot;</source>
        <translation>「data」には name = &quot;moons&quot;、points = [[x1, x2, label], ...]、csv = &quot;file.csv&quot; のどれかが必要です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with a name, not with &apos;%2&apos;; leave it out</source>
        <translation>「%1」は name と一緒に使います。「%2」とは使えないので、消してください</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; leave some of its points out</source>
        <translation>1 MiBを超えています。点を減らしてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>「%1」には %2 x %3 個の数の行列を書きます。隠れユニット1つに1行です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>「%1」には %2 x %3 個の数の行列が必要です。隠れユニット1つに1行です</translation>
    </message>
    <message>
        <source>the picture is too large for the memory; make it smaller</source>
        <translation>画像が大きすぎてメモリに入りません。小さくしてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; an SVG must be well-formed and bring in neither pictures nor style sheets, nor repeat what repeats others (use)</source>
        <translation>「%1」は表示されません。SVGは整形式でなければならず、ほかの画像やスタイルシートを読み込むことも、繰り返しを含む部分を繰り返すこと（use）もできません</translation>
    </message>
    <message>
        <source>this is no UTF-8; save the file in that encoding</source>
        <translation>UTF-8ではありません。ファイルをUTF-8で保存してください</translation>
    </message>
    <message>
        <source>the training of this step is too long to be kept in memory; give the experiment fewer epochs or larger batches</source>
        <translation>このステップの学習は長すぎてメモリに保てません。実験のエポックを減らすか、バッチを大きくしてください</translation>
    </message>
    <message>
        <source>a formula has lost a backslash: &quot;\tanh&quot; begins with a tab; write the text in single quotes, or each backslash twice</source>
        <translation>数式の円記号（バックスラッシュ）が失われています。&quot;\tanh&quot;はタブで始まります。文字列を一重引用符で囲むか、バックスラッシュを2つずつ書いてください</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>はフォルダです。その中のファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>MorphBar</name>
    <message>
        <source>weights W</source>
        <translation>重みW</translation>
    </message>
    <message>
        <source>biases b</source>
        <translation>バイアスb</translation>
    </message>
    <message>
        <source>activation σ</source>
        <translation>活性化関数σ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>第%1層、%2：%3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>初期重み</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation>出力の重み</translation>
    </message>
    <message>
        <source>bias of the output</source>
        <translation>出力のバイアス</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>データのシード</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>第%1層の活性化関数</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>第%1層の重み</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>第%1層のバイアス</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message numerus="yes">
        <source>%1 of %n node(s), no bias</source>
        <translation>
            <numerusform>%n個中%1個、バイアスなし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>grid line</source>
        <translation>格子線</translation>
    </message>
    <message>
        <source>grid line through the origin</source>
        <translation>原点を通る格子線</translation>
    </message>
    <message>
        <source>class 0, blue</source>
        <translation>クラス0、青</translation>
    </message>
    <message>
        <source>class 1, green</source>
        <translation>クラス1、緑</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>決定境界</translation>
    </message>
    <message>
        <source>proof of separability</source>
        <translation>分離できるかどうかの証明</translation>
    </message>
    <message>
        <source>where the network says blue</source>
        <translation>ネットワークの答えが青のところ</translation>
    </message>
    <message>
        <source>where the network says green</source>
        <translation>ネットワークの答えが緑のところ</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>second curve</source>
        <translation>2本目の曲線</translation>
    </message>
    <message>
        <source>present position</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>one of several series</source>
        <translation>系列の1つ</translation>
    </message>
    <message>
        <source>line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a mark: line 3</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
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
        <translation>文字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>x or y and the axis</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>given</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>ランダム</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n個の点</numerusform>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Answers that are judged differently now</source>
        <translation>判定が変わった解答</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>In a slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>a small step (a weight by 0.1)</source>
        <translation>小さく動かす（重みなら0.1）</translation>
    </message>
    <message>
        <source>a large step (a weight by 1)</source>
        <translation>大きく動かす（重みなら1）</translation>
    </message>
    <message>
        <source>to its ends</source>
        <translation>両端へ</translation>
    </message>
    <message>
        <source>In a figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>the next handle of the figure, or the next part of the window</source>
        <translation>図の次のハンドル、またはウィンドウの次の部分へ</translation>
    </message>
    <message>
        <source>turn and tilt a surface; move the handle that is chosen</source>
        <translation>曲面を回す・傾ける、選んだハンドルを動かす</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>in the workshop: between the text and the list below it</source>
        <translation>工房：本文とその下の一覧を行き来する</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>メニューへ</translation>
    </message>
    <message>
        <source>leave teaching mode, or close what has opened</source>
        <translation>授業モードを終える、開いたものを閉じる</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n unit(s), %1</source>
        <translation>
            <numerusform>%nユニット、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the plane as it is</source>
        <translation>元のままの平面</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two members of a list; the first may be a list itself.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Say here what there is to see.</source>
        <translation>何を見ればよいかを、ここに書きます。</translation>
    </message>
</context>
<context>
    <name>tanhgram</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Instructor&apos;s copy, with answers</source>
        <translation>教員用（解答つき）</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>作：%1</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>Made with Tanhgram %1.</source>
        <translation>Tanhgram %1で作成</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答え：</translation>
    </message>
    <message>
        <source>In the program, reach this step&apos;s goal. What did you set?</source>
        <translation>プログラムでこのステップの目標を達成しましょう。何をどう設定しましたか。</translation>
    </message>
    <message>
        <source>**Answer:** %1</source>
        <translation>**答え：** %1</translation>
    </message>
    <message>
        <source>**One solution:** %1</source>
        <translation>**解答例：** %1</translation>
    </message>
    <message>
        <source>*Hints:* %1</source>
        <translation>**ヒント：** %1</translation>
    </message>
    <message>
        <source>This step sets %1.</source>
        <translation>このステップでの設定：%1</translation>
    </message>
    <message>
        <source>This step sets new weights.</source>
        <translation>このステップでは、新しい重みを設定します。</translation>
    </message>
    <message>
        <source>This step sets new weights and %1.</source>
        <translation>このステップでの設定：新しい重み、%1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate: how far an update moves the weights against the gradient. Too small is slow; too large jumps past the minimum, and the loss may grow until it is no number any more.</source>
        <translation>学習率：1回の更新で、重みを勾配と逆の向きにどれだけ動かすか。小さすぎると遅く、大きすぎると最小値を飛び越え、損失が数でなくなるまで大きくなることもあります。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Momentum: how much of its last move an update adds to its own, like a ball that keeps rolling. 0 is plain gradient descent; 0.9 goes ten times as far along an even slope.</source>
        <translation>モメンタム：直前の動きのうち、どれだけを今回の更新に加えるか。転がり続けるボールのようなものです。0なら単純な勾配降下法、0.9なら一様な斜面で10倍遠くまで進みます。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Batch size: how many points one update looks at. 1 is quick and wobbles; all points at once follow the true gradient smoothly, with only one update an epoch.</source>
        <translation>バッチサイズ：1回の更新で使う点の数。1だと速い代わりに揺れ、全部の点を一度に使うと真の勾配に滑らかに従いますが、更新は1エポックに1回だけになります。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Epochs: how many times training goes through all points. They are shuffled anew before each.</source>
        <translation>エポック数：学習で全部の点を何回通るか。点の順番は毎回シャッフルし直します。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed: where the random numbers begin that shuffle the points and draw initial weights. The same seed gives the same run, here and in numpy.</source>
        <translation>シード：点をシャッフルし、初期重みを選ぶ乱数の出発点。シードが同じなら、ここでもnumpyでも同じ学習になります。</translation>
    </message>
    <message>
        <source>Initial weights: where training starts. “Given” starts from the weights you set, at update 0 or here, one by one; “drawn” takes random ones from the seed (Glorot normal) and leaves those aside.</source>
        <translation>初期重み：学習の出発点。「指定」では、更新0で、またはここで1つずつ設定した重みから始めます。「ランダム」では、設定した重みを使わず、シードから作った乱数（Glorotの正規分布）を使います。</translation>
    </message>
    <message>
        <source>Training goes through the points again and again and moves every weight a little against the gradient of the loss. Then drag the timeline, or drag a setting and watch the whole run change.</source>
        <translation>学習では、すべての点を繰り返し通りながら、重みを損失の勾配と逆の向きに少しずつ動かします。そのあとは、タイムラインをドラッグしたり、設定をドラッグして学習全体が変わる様子を見たりできます。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Teaches what an activation function does: bend the plane until a straight line separates the colours.&lt;/p&gt;&lt;p&gt;The lesson “Activation functions” follows ideas of Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, Eigen and toml++.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;活性化関数のはたらきを学ぶプログラムです。1本の直線で色を分けられるまで平面を曲げます。&lt;/p&gt;&lt;p&gt;レッスン「活性化関数」は、Daniel Voigt Godoy（2018、CC BY）のアイデアに沿っています。&lt;/p&gt;&lt;p&gt;GNU一般公衆利用許諾書（バージョン3以降）に基づく自由ソフトウェアです。Qt、Eigen、toml++を使っています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Separated: every point is on its side, the nearest %1 away from your line.</source>
        <translation>分かれました。どの点も正しい側にあり、いちばん近い点は直線から%1離れています。</translation>
    </message>
    <message>
        <source>The widest possible margin here is %1.</source>
        <translation>ここで可能な最大のマージンは%1です。</translation>
    </message>
    <message>
        <source>%1 of the points are on their side of your line.</source>
        <translation>点の%1が直線の正しい側にあります。</translation>
    </message>
    <message>
        <source>No straight line can separate them here: the convex hulls of the two colours overlap.</source>
        <translation>ここでは直線で分けられません。2つの色の凸包が重なっています。</translation>
    </message>
    <message>
        <source>A straight line can separate them: the best one keeps %1 away from every point.</source>
        <translation>直線で分けられます。最もよい直線は、どの点からも%1以上離れています。</translation>
    </message>
    <message>
        <source>%1 is off for every point: it is dead.</source>
        <translation>%1はすべての点でオフです。死んでいます。</translation>
    </message>
    <message>
        <source>%1 is on for %2 of the points.</source>
        <translation>%1は点の%2でオンです。</translation>
    </message>
    <message>
        <source>Recorded answers checked against the lesson: %1.</source>
        <translation>レッスンと照らし合わせた解答の記録：%1件。</translation>
    </message>
    <message>
        <source>All are still judged as they were.</source>
        <translation>判定はどれも変わっていません。</translation>
    </message>
    <message>
        <source>Judged differently now: %1.</source>
        <translation>判定が変わったもの：%1件。</translation>
    </message>
    <message>
        <source>You predicted “%1”, and so it is.</source>
        <translation>予想「%1」のとおりです。</translation>
    </message>
    <message>
        <source>You predicted “%1”. What happened: “%2”.</source>
        <translation>予想は「%1」でした。結果は「%2」です。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Noise: how far chance moves the points off their shape. It is the standard deviation in either direction; 0 puts them exactly on it.</source>
        <translation>ノイズ：点を元の形からランダムにどれだけずらすか。各方向の標準偏差で、0ならちょうど形の上に並びます。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>Samples: how many points there are, of both classes together.</source>
        <translation>点の数：両方のクラスを合わせた点の数。</translation>
    </message>
    <message>
        <source>was not saved: with all its points it would be larger than 1 MiB; save it beside the CSV file</source>
        <translation>保存できませんでした。すべての点を含めると1 MiBを超えます。CSVファイルと同じ場所に保存してください</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>保存できませんでした（%1）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong, and is right now</source>
        <translation>%1、%3の%2回目：「%4」は不正解でしたが、今は正解です</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right, and is wrong now</source>
        <translation>%1、%3の%2回目：「%4」は正解でしたが、今は不正解です</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the question has changed and has to be answered again</source>
        <translation>%1、%3の%2回目：「%4」は正解でした。問題が変わったので、答え直す必要があります</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the question has changed and has to be answered again</source>
        <translation>%1、%3の%2回目：「%4」は不正解でした。問題が変わったので、答え直す必要があります</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the step is no longer in the lesson</source>
        <translation>%1、%3の%2回目：「%4」は正解でした。このステップはもうレッスンにありません</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the step is no longer in the lesson</source>
        <translation>%1、%3の%2回目：「%4」は不正解でした。このステップはもうレッスンにありません</translation>
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
        <translation>活性化関数 %1</translation>
    </message>
</context>
<context>
    <name>tanhgram::AnimationBar</name>
    <message>
        <source>Way of the animation</source>
        <translation>アニメーションの位置</translation>
    </message>
    <message>
        <source>Watch the value move (%1)</source>
        <translation>値が動く様子を見る (%1)</translation>
    </message>
    <message>
        <source>Play or pause the animation</source>
        <translation>アニメーションの再生・一時停止</translation>
    </message>
    <message>
        <source>sweep %1</source>
        <translation>%1のアニメーション</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ 一時停止</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 再生</translation>
    </message>
</context>
<context>
    <name>tanhgram::BottomPane</name>
    <message>
        <source>Controls</source>
        <translation>操作パネル</translation>
    </message>
</context>
<context>
    <name>tanhgram::CompareBar</name>
    <message>
        <source>Compare with the start</source>
        <translation>最初の状態と比べる</translation>
    </message>
    <message>
        <source>Shows the state you started from, pale, below the live figure (%1)</source>
        <translation>最初の状態を、今の図の下に薄く表示します (%1)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>押して表示</translation>
    </message>
    <message>
        <source>Shows the start for as long as you hold this button, or F8</source>
        <translation>このボタンかF8を押している間、最初の状態を表示します</translation>
    </message>
</context>
<context>
    <name>tanhgram::ControlsPanel</name>
    <message>
        <source>The output&apos;s bias; the original notebook labels this slider b23.</source>
        <translation>出力のバイアスです。元のノートブックでは、このスライダーをb23と呼んでいます。</translation>
    </message>
    <message>
        <source>Hidden layer: h = σ(Wx + b)</source>
        <translation>隠れ層：h = σ(Wx + b)</translation>
    </message>
    <message>
        <source>Output line: w·h + b = 0</source>
        <translation>出力の直線：w·h + b = 0</translation>
    </message>
    <message>
        <source>Back to the weights this step begins with (%1)</source>
        <translation>このステップの最初の重みに戻す (%1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Activation σ</source>
        <translation>活性化関数σ</translation>
    </message>
    <message>
        <source>Back to what the lesson, or the sandbox, began with</source>
        <translation>レッスンまたはサンドボックスの最初の状態に戻す</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>初期値</translation>
    </message>
</context>
<context>
    <name>tanhgram::DataChoice</name>
    <message>
        <source>Two parabolas, one half a unit below the other</source>
        <translation>2本の放物線、一方は0.5だけ下</translation>
    </message>
    <message>
        <source>The corners of a square, where opposite corners are alike</source>
        <translation>正方形の4つの角、向かい合う角が同じクラス</translation>
    </message>
    <message>
        <source>A circle within a circle</source>
        <translation>円の中の円</translation>
    </message>
    <message>
        <source>Two half moons that reach into one another</source>
        <translation>入り組んだ2つの半月</translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation>らせんの2本の腕</translation>
    </message>
    <message>
        <source>Two clouds, side by side</source>
        <translation>並んだ2つの点の雲</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>データ：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
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
        <translation>背景を透明にする(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Names of the axes</source>
        <translation>軸の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>Caption &amp;below the figure</source>
        <translation>図の下に説明文(&amp;B)</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>A picture will have %1 × %2 pixels; drawings (SVG, PDF) are sharp at any size.</source>
        <translation>画像は%1×%2ピクセルになります。ベクター図（SVG、PDF）は、どの大きさでも鮮明です。</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>サイズの単位</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the &amp;numbers (CSV)…</source>
        <translation>数値をCSVで書き出し(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;vector drawing</source>
        <translation>ベクター図としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>図 (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Export the numbers behind the figure</source>
        <translation>図の数値の書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>数値を表で見る(&amp;T)</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureBoard</name>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>直線で分けられる？</translation>
    </message>
    <message>
        <source>Shows the widest possible margin, or where the two hulls overlap (%1)</source>
        <translation>可能な最大のマージン、または2つの凸包が重なるところを示します (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureHandle</name>
    <message>
        <source>Export, copy or pin this figure, or see its numbers; drag from here to take it into another program</source>
        <translation>この図を書き出したり、コピーしたり、固定したり、数値を見たりできます。ここからドラッグすると、ほかのプログラムに渡せます</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureSlot</name>
    <message>
        <source>Show another figure here</source>
        <translation>ここに別の図を表示</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定した図：%1</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin as reference beside the live figure</source>
        <translation>比較用に、動く図の隣に固定(&amp;P)</translation>
    </message>
    <message>
        <source>Pinned – %1 – %2</source>
        <translation>固定した図 – %1 – %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureView</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>tanhgram::FormulaBar</name>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>green, if logit &gt; 0</source>
        <translation>ロジット &gt; 0 なら緑</translation>
    </message>
    <message>
        <source>blue, if logit &lt; 0</source>
        <translation>ロジット &lt; 0 なら青</translation>
    </message>
    <message>
        <source>green if logit &gt; 0, blue if &lt; 0</source>
        <translation>ロジット &gt; 0 なら緑、&lt; 0 なら青</translation>
    </message>
    <message>
        <source>The network as equations</source>
        <translation>ネットワークの式</translation>
    </message>
    <message>
        <source>Show the numbers of the matrices</source>
        <translation>行列の数値を表示</translation>
    </message>
    <message>
        <source>Fold into one line</source>
        <translation>1行に折りたたむ</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は %2</translation>
    </message>
    <message>
        <source>The class is green if the logit is above 0, and blue if it is below.</source>
        <translation>ロジットが0より大きければクラスは緑、0より小さければ青です。</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>LaTeXとしてコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>tanhgram::GripFocus</name>
    <message>
        <source>%1. %2</source>
        <comment>numbers, then a sentence</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>tanhgram::HandoutDialog</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>ページを描画中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>配布プリント</translation>
    </message>
    <message>
        <source>With &amp;answers: the instructor&apos;s copy</source>
        <translation>解答つき：教員用(&amp;A)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>The whole lesson “%1” on paper: every question with its figure, and room to write.</source>
        <translation>レッスン「%1」の全体を紙に印刷します。問題ごとに図と、答えを書く場所がつきます。</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;review and print…</source>
        <translation>プレビューと印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDFで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>配布プリントの保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryModel</name>
    <message>
        <source>the beginning</source>
        <translation>最初の状態</translation>
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
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1、元に戻した操作</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、実行した操作</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryPanel</name>
    <message>
        <source>Click a step, or press Enter on it, to go there. Nothing later is lost until you change something.</source>
        <translation>操作をクリックするか、選んでEnterを押すと、そこに移ります。何かを変えるまで、それより後の操作は失われません。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>tanhgram::InitialWeightsControl</name>
    <message>
        <source>Initial weights</source>
        <translation>初期重み</translation>
    </message>
    <message>
        <source>given</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Which initial weight</source>
        <translation>どの初期重みか</translation>
    </message>
    <message>
        <source>Initial weight, number</source>
        <translation>初期重み、数値</translation>
    </message>
    <message>
        <source>Initial weight, slider</source>
        <translation>初期重み、スライダー</translation>
    </message>
    <message>
        <source>keep the drawn weights</source>
        <translation>ランダムな重みの保持</translation>
    </message>
    <message>
        <source>choose the initial weights</source>
        <translation>初期重みの選択</translation>
    </message>
    <message>
        <source>change the initial %1</source>
        <translation>初期値%1の変更</translation>
    </message>
</context>
<context>
    <name>tanhgram::LayerRow</name>
    <message>
        <source>Layer %1: one unit fewer</source>
        <translation>第%1層：ユニットを1つ減らす</translation>
    </message>
    <message>
        <source>Layer %1: one unit more</source>
        <translation>第%1層：ユニットを1つ増やす</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>第%1層を削除</translation>
    </message>
    <message>
        <source>Layer %1: activation</source>
        <translation>第%1層：活性化関数</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第%1層</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%nユニット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LayersList</name>
    <message>
        <source>Add a layer</source>
        <translation>層を追加</translation>
    </message>
    <message>
        <source>Behind the others: as many units as come in, each passing on what it gets</source>
        <translation>ほかの層の後ろに追加します。ユニットの数は入力と同じで、どれも受け取った値をそのまま渡します</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%nステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ finished, %n step(s)</source>
        <translation>
            <numerusform>✓ 完了、%nステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <translation>
            <numerusform>%nステップ中%1ステップ完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>レッスン：%1</translation>
    </message>
    <message>
        <source>Steps finished</source>
        <translation>完了したステップ</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonDocument</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[画像：%1]</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonList</name>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>フォルダーを開いていません。</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Lessons of the folder</source>
        <translation>フォルダーのレッスン</translation>
    </message>
    <message>
        <source>There is no lesson in “%1” yet.</source>
        <translation>「%1」にはまだレッスンがありません。</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonPanel</name>
    <message>
        <source>Show why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>次へ(&amp;N) ›</translation>
    </message>
    <message>
        <source>Progress in the lesson</source>
        <translation>レッスンの進み具合</translation>
    </message>
    <message>
        <source>enter “%1”</source>
        <translation>「%1」の開始</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
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
        <translation>ステップ%1/%2、完了：%3</translation>
    </message>
    <message>
        <source>**Hint %1.** %2</source>
        <translation>**ヒント%1** %2</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>次のヒント</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>ヒントはこれで全部</translation>
    </message>
    <message>
        <source>**Why?** %1</source>
        <translation>**なぜ？** %1</translation>
    </message>
    <message>
        <source>what was predicted</source>
        <translation>予想した変化</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>サンドボックス(&amp;S)</translation>
    </message>
    <message>
        <source>Take what you see into the sandbox, to try anything (%1)</source>
        <translation>今の状態をサンドボックスに移し、自由に試せます (%1)</translation>
    </message>
    <message>
        <source>Open in the sandbox</source>
        <translation>サンドボックスで開く</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>ステップの本文</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>The step before (%1)</source>
        <translation>前のステップ (%1)</translation>
    </message>
    <message>
        <source>The next step (%1)</source>
        <translation>次のステップ (%1)</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>レッスンまたは実験を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Lesson &amp;Activation functions</source>
        <translation>レッスン「活性化関数」(&amp;A)</translation>
    </message>
    <message>
        <source>Lesson &amp;Inside the activation function</source>
        <translation>レッスン「活性化関数の内側」(&amp;I)</translation>
    </message>
    <message>
        <source>Save the e&amp;xperiment as…</source>
        <translation>実験に名前を付けて保存(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Export the main figure…</source>
        <translation>メインの図を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>配布プリント(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Tanhgram</source>
        <translation>Tanhgramについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Tanhgram</source>
        <translation>Tanhgramについて</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>“%1” is open in the workshop, which lists what is wrong with it.</source>
        <translation>「%1」を工房で開いています。問題点の一覧が表示されます。</translation>
    </message>
    <message>
        <source>Open it in the workshop</source>
        <translation>工房で開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)</source>
        <translation>レッスンと実験 (*.lesson.md *.lesson.*.md *.experiment.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>実験の保存</translation>
    </message>
    <message>
        <source>Experiments (*.experiment.toml)</source>
        <translation>実験 (*.experiment.toml)</translation>
    </message>
    <message>
        <source>Export my &amp;work…</source>
        <translation>自分の解答記録を書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Check my answers again</source>
        <translation>自分の解答を再判定(&amp;C)</translation>
    </message>
    <message>
        <source>Start the lesson ove&amp;r…</source>
        <translation>レッスンを最初からやり直す(&amp;R)…</translation>
    </message>
    <message>
        <source>Export my work</source>
        <translation>解答記録の書き出し</translation>
    </message>
    <message>
        <source>Your name, as your instructor knows you:</source>
        <translation>名前（先生にわかる名前）：</translation>
    </message>
    <message>
        <source>Check my answers again</source>
        <translation>自分の解答の再判定</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Start “%1” over?</source>
        <translation>「%1」を最初からやり直しますか？</translation>
    </message>
    <message>
        <source>Every step will be unanswered again. What you did until now stays in your record.</source>
        <translation>すべてのステップが未回答に戻ります。これまでの記録は残ります。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation>数式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>ホーム(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>新しい実験(&amp;N)</translation>
    </message>
    <message>
        <source>Open in the sand&amp;box</source>
        <translation>サンドボックスで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to the lesson</source>
        <translation>レッスンに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>新しい実験</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Teaching mode: Esc leaves it.</source>
        <translation>授業モード：Escで終了します。</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>Teac&amp;hing mode</source>
        <translation>授業モード(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lesson or sandbox</source>
        <translation>レッスンまたはサンドボックス(&amp;L)</translation>
    </message>
    <message>
        <source>Figures &amp;beside</source>
        <translation>横の図(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Panels below</source>
        <translation>下のパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Figure as a table of n&amp;umbers</source>
        <translation>図の数値を表で見る(&amp;U)</translation>
    </message>
    <message>
        <source>To the next pa&amp;ne</source>
        <translation>次のペインへ(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;o the pane before</source>
        <translation>前のペインへ(&amp;O)</translation>
    </message>
    <message>
        <source>Open the sand&amp;box</source>
        <translation>サンドボックスを開く(&amp;B)</translation>
    </message>
    <message>
        <source>Table, one row per step (*.csv)</source>
        <translation>表、1ステップ1行 (*.csv)</translation>
    </message>
    <message>
        <source>xAPI statements (*.json)</source>
        <translation>xAPIステートメント (*.json)</translation>
    </message>
</context>
<context>
    <name>tanhgram::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not opened; everything stays as it was.</source>
        <translation>ファイルは開かれませんでした。すべて元のままです。</translation>
    </message>
</context>
<context>
    <name>tanhgram::MorphBar</name>
    <message>
        <source>How far the plane has come on its way through the network</source>
        <translation>平面がネットワークのどこまで進んだか</translation>
    </message>
    <message>
        <source>From the input plane through W, then b, then the activation</source>
        <translation>入力平面からW、b、活性化関数の順に進みます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Watch the plane on its way</source>
        <translation>平面の移り変わりを見る</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keeps the plane as it is now beside the moving one</source>
        <translation>今の平面を、動く平面の隣に残します</translation>
    </message>
</context>
<context>
    <name>tanhgram::NetworkTable</name>
    <message>
        <source>Weights and biases</source>
        <translation>重みとバイアス</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み%1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>第%1層、ユニット%2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesPanel</name>
    <message>
        <source>x1 of the point</source>
        <translation>点のx1</translation>
    </message>
    <message>
        <source>x2 of the point</source>
        <translation>点のx2</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>すべてオン(&amp;O)</translation>
    </message>
    <message>
        <source>Point to follow</source>
        <translation>追う点</translation>
    </message>
    <message>
        <source>Nodes added up in the figure Sum of the nodes</source>
        <translation>図「ノードの和」で足し合わせるノード</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
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
        <translation>足し合わせる</translation>
    </message>
    <message>
        <source>output = %1</source>
        <translation>出力 = %1</translation>
    </message>
    <message>
        <source>Choose a point, or click one in the input space, the output map or the pattern.</source>
        <translation>点を選ぶか、図「入力空間」「出力マップ」「どこでどのノードがオンか」で点をクリックしてください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>(%1, %2), %3</source>
        <translation>(%1, %2)、%3</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>another</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>all nodes and the bias</source>
        <translation>全ノードとバイアス</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; The hidden space, training and goals still have all nodes.</source>
        <translation>&lt;b&gt;オフにしたノード：%1。&lt;/b&gt;隠れ空間、学習、目標では、すべてのノードを使います。</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesTable</name>
    <message>
        <source>Nodes of the last hidden layer</source>
        <translation>最後の隠れ層のノード</translation>
    </message>
    <message>
        <source>node</source>
        <translation>ノード</translation>
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
        <translation>重みv</translation>
    </message>
    <message>
        <source>v · h</source>
        <translation>v · h</translation>
    </message>
    <message>
        <source>off for</source>
        <translation>オフの割合</translation>
    </message>
    <message>
        <source>Untick a node to see what the network becomes without it</source>
        <translation>チェックを外すと、そのノードがないときのネットワークを見られます</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>all data: dead</source>
        <translation>死んでいる</translation>
    </message>
    <message>
        <source>%1 of data</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>tanhgram::NumbersWindow</name>
    <message>
        <source>&amp;Copy the selected cells</source>
        <translation>選択したセルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 – numbers</source>
        <translation>%1 – 数値</translation>
    </message>
    <message>
        <source>Numbers behind the figure “%1”</source>
        <translation>図「%1」の数値</translation>
    </message>
</context>
<context>
    <name>tanhgram::ParameterControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1、数値</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1、スライダー</translation>
    </message>
</context>
<context>
    <name>tanhgram::Playback</name>
    <message>
        <source>start of the training</source>
        <translation>学習の開始</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained</source>
        <translation>
            <numerusform>%nエポック学習</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) trained</source>
        <translation>
            <numerusform>%n回更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::ProblemList</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Problems of the open lesson</source>
        <translation>開いているレッスンの問題点</translation>
    </message>
</context>
<context>
    <name>tanhgram::QuestionForm</name>
    <message>
        <source>Check my answer</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>まず答えてください。</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>この予想にする</translation>
    </message>
    <message>
        <source>↻ The question has changed since you answered it. Please answer it again.</source>
        <translation>↻ 答えたあとで問題が変わりました。もう一度答えてください。</translation>
    </message>
    <message>
        <source>Now watch.</source>
        <translation>では、見てみましょう。</translation>
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
        <translation>✓ 正解です。</translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation>✗ 違います。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値を入力</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>あなたの答え（数）</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>短い言葉で入力</translation>
    </message>
    <message>
        <source>Your answer, in a word or two</source>
        <translation>あなたの答え（短い言葉）</translation>
    </message>
</context>
<context>
    <name>tanhgram::RunStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give this training up and keep what is shown</source>
        <translation>この学習をやめて、今の表示を残す</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>まだ学習していません。</translation>
    </message>
    <message>
        <source>Too many updates to keep them all: choose fewer epochs or a larger batch size.</source>
        <translation>更新が多すぎて、すべては保存できません。エポック数を減らすか、バッチサイズを大きくしてください。</translation>
    </message>
    <message>
        <source>Given up: the figures show the training before. Play trains it again.</source>
        <translation>中止しました。図は前の学習のものです。「再生」でもう一度学習します。</translation>
    </message>
    <message>
        <source>Given up. Train begins it again.</source>
        <translation>中止しました。「学習する」で最初から始めます。</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3 – loss %4 – accuracy %5</source>
        <translation>更新%1/%2 – エポック%3 – 損失 %4 – 正解率 %5</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3</source>
        <translation>更新%1/%2 – エポック%3</translation>
    </message>
    <message>
        <source>%1 – diverged at update %2: the loss is no longer a finite number; try a smaller learning rate</source>
        <extracomment>%1: where the timeline stands, &quot;update 3 of 20 – epoch 1&quot;.</extracomment>
        <translation>%1 – 更新%2で発散：損失が有限の数でなくなりました。学習率を小さくしてみてください</translation>
    </message>
</context>
<context>
    <name>tanhgram::SandboxPanel</name>
    <message>
        <source>‹ &amp;Back to the lesson</source>
        <translation>‹ レッスンに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>新しいサンプル(&amp;N)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Any data, any network. Undo takes everything back.</source>
        <translation>どんなデータでも、どんなネットワークでも試せます。「元に戻す」ですべて元に戻せます。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>&amp;CSV file…</source>
        <translation>CSVファイル(&amp;C)…</translation>
    </message>
    <message>
        <source>Points of your own: a row x1,x2,label for each, where the label is 0 or 1</source>
        <translation>自分の点：1つの点につき1行 x1,x2,label（label は0か1）</translation>
    </message>
    <message>
        <source>Chance moves the points in another way</source>
        <translation>点のランダムなずれ方が変わります</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>実験を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open a CSV file</source>
        <translation>CSVファイルを開く</translation>
    </message>
    <message>
        <source>Tables of points (*.csv)</source>
        <translation>点の表 (*.csv)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>開く(&amp;P)…</translation>
    </message>
    <message>
        <source>The lesson as you left it (%1)</source>
        <translation>離れたときのままのレッスン (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsModel</name>
    <message>
        <source>diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Separates</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死んだユニット</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsPanel</name>
    <message>
        <source>How &amp;many</source>
        <translation>個数(&amp;M)</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての学習</translation>
    </message>
    <message>
        <source>Runs that separate the data</source>
        <translation>データを分ける学習</translation>
    </message>
    <message>
        <source>Runs that do not</source>
        <translation>データを分けない学習</translation>
    </message>
    <message>
        <source>Runs with dead units</source>
        <translation>死んだユニットのある学習</translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation>表示する学習</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習の一覧</translation>
    </message>
    <message>
        <source>Click a run to open it on the timeline.</source>
        <translation>学習をクリックすると、タイムラインで開きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 of %2 runs separate the data (%3 %).</source>
        <translation>%2回の学習のうち%1回がデータを分けています（%3%）。</translation>
    </message>
    <message>
        <source>The settings have changed since. Run again to see what they do.</source>
        <translation>その後、設定が変わりました。もう一度実行すると結果がわかります。</translation>
    </message>
    <message>
        <source>The initial weights are given, so the seed only shuffles the data.</source>
        <translation>初期重みが指定されているので、シードはデータをシャッフルするだけです。</translation>
    </message>
    <message>
        <source>Each seed draws other initial weights and another order of the data.</source>
        <translation>シードごとに、初期重みもデータの順番も変わります。</translation>
    </message>
    <message>
        <source>Fr&amp;om seed</source>
        <translation>開始(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them diverged.</source>
        <translation>
            <numerusform>発散：%n回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::SettingControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1、数値</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1、スライダー</translation>
    </message>
</context>
<context>
    <name>tanhgram::StepChoice</name>
    <message>
        <source>Step of the lesson</source>
        <translation>レッスンのステップ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
</context>
<context>
    <name>tanhgram::Timeline</name>
    <message>
        <source>Timeline of the training</source>
        <translation>学習のタイムライン</translation>
    </message>
    <message>
        <source>Drag through every update of the training. Arrow keys: one update; Page Up and Page Down: one epoch; Home and End.</source>
        <translation>ドラッグすると、学習の更新を1つずつたどれます。矢印キー：1更新、Page Up・Page Down：1エポック、Home・End：最初・最後。</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingMenu</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習する</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>ネットワークの学習(&amp;T)</translation>
    </message>
    <message>
        <source>One &amp;update</source>
        <translation>1回更新(&amp;U)</translation>
    </message>
    <message>
        <source>To the end of this &amp;epoch</source>
        <translation>このエポックの最後へ(&amp;E)</translation>
    </message>
    <message>
        <source>To the &amp;initial weights</source>
        <translation>初期重みへ(&amp;I)</translation>
    </message>
    <message>
        <source>To the e&amp;nd</source>
        <translation>最後へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingPanel</name>
    <message>
        <source>Log scale</source>
        <translation>対数目盛り</translation>
    </message>
    <message>
        <source>Log scale: the learning curve shows powers of ten, so that a loss of 0.01 and one of 0.001 can be told apart.</source>
        <translation>対数目盛り：学習曲線を10の累乗の目盛りで表し、損失0.01と0.001を区別できるようにします。</translation>
    </message>
</context>
<context>
    <name>tanhgram::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>学習する</translation>
    </message>
    <message>
        <source>Train the network and watch, or pause (%1)</source>
        <translation>ネットワークを学習させて見る、または一時停止 (%1)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>1回更新</translation>
    </message>
    <message>
        <source>One update: one batch of points</source>
        <translation>1回の更新：点のバッチ1つ分</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>1エポック</translation>
    </message>
    <message>
        <source>To the end of this epoch: all points once</source>
        <translation>このエポックの最後まで：全部の点を1回ずつ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>To the end of the training</source>
        <translation>学習の最後へ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation>初期重みに戻る</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>How fast playing goes; at 1× a long training takes 8 seconds</source>
        <translation>再生の速さ。1×では、長い学習が8秒で終わります</translation>
    </message>
</context>
<context>
    <name>tanhgram::WelcomePage</name>
    <message>
        <source>What does an activation function do?</source>
        <translation>活性化関数は何をするのか？</translation>
    </message>
    <message>
        <source>Bend the plane until a straight line separates the colours. Choose a lesson, or try things out by yourself.</source>
        <translation>1本の直線で色を分けられるまで、平面を曲げましょう。レッスンを選ぶか、自由に試してみてください。</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>サンドボックスを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Data, layers and weights of your own, without a lesson</source>
        <translation>レッスンなしで、データ、層、重みを自由に</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>レッスンまたは実験を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>A file that you or your instructor has saved</source>
        <translation>あなたや先生が保存したファイル</translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation>「%1」に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue “%1”, step %2 of %3</source>
        <translation>「%1」の続き、ステップ%2/%3(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkPage</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード%1</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>問題点とレッスン</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作パネル</translation>
    </message>
</context>
<context>
    <name>tanhgram::Workshop</name>
    <message>
        <source>&amp;Save the lesson</source>
        <translation>レッスンを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the lesson as…</source>
        <translation>レッスンに名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy as lesson step</source>
        <translation>レッスンのステップとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Insert as lesson step</source>
        <translation>レッスンのステップとして挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>工房(&amp;W)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Insert as step</source>
        <translation>ステップとして挿入</translation>
    </message>
    <message>
        <source>Adds a step that makes the experiment what it is now, below the step in the preview</source>
        <translation>実験を今の状態にするステップを、プレビュー中のステップの下に追加します</translation>
    </message>
    <message>
        <source>“%1” has been saved by another program, and here are edits that are not saved. Which version shall stay?</source>
        <translation>「%1」は別のプログラムで保存されましたが、ここにも保存していない変更があります。どちらを残しますか？</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>ファイルを再読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を残す</translation>
    </message>
    <message>
        <source>The lesson stays open as it was before this save.</source>
        <translation>レッスンは、この保存の前の状態のまま開いています。</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>レッスンを開いていません</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>New &amp;lesson…</source>
        <translation>新しいレッスン(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of lessons…</source>
        <translation>レッスンのフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>“%1” has edits that are not saved.</source>
        <translation>「%1」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>保存できませんでした（%1）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>レッスンの保存</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md *.lesson.*.md)</source>
        <translation>レッスン (*.lesson.md *.lesson.*.md)</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新しいレッスン</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md)</source>
        <translation>レッスン (*.lesson.md)</translation>
    </message>
    <message>
        <source>was not created: %1; choose another place</source>
        <translation>作成できませんでした（%1）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>Open a folder of lessons</source>
        <translation>レッスンのフォルダーを開く</translation>
    </message>
    <message>
        <source>A step cannot change how many units the network has: give the lesson this network in [experiment], in its front matter.</source>
        <translation>ステップではネットワークのユニットの数を変えられません。このネットワークは、レッスンの先頭部分の [experiment] に書いてください。</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>新しいステップ</translation>
    </message>
    <message>
        <source>Copied. Paste it into the lesson, below the step that you see here.</source>
        <translation>コピーしました。レッスンの、ここに見えるステップの下に貼り付けてください。</translation>
    </message>
    <message>
        <source>has been deleted or moved; save it to have it there again</source>
        <translation>削除されたか移動されました。保存すると元に戻ります</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkshopPanel</name>
    <message>
        <source>Preview follows the cursor</source>
        <translation>プレビューをカーソルに合わせる</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>レッスンの本文</translation>
    </message>
    <message>
        <source>The lesson beside the editor goes to the step that you are writing</source>
        <translation>エディターの隣のレッスンが、今書いているステップに移ります</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Close the workshop (%1)</source>
        <translation>工房を閉じる (%1)</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>工房を閉じる</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題点 (%1)</translation>
    </message>
    <message>
        <source>Open a lesson, or begin one with File &gt; New lesson.</source>
        <translation>レッスンを開くか、「ファイル」&gt;「新しいレッスン」で新しく始めてください。</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Tab indents the text; F6 leaves the editor.</source>
        <translation>Tabで字下げ、F6でエディターを離れます。</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>問題点とレッスン</translation>
    </message>
</context>
</TS>
