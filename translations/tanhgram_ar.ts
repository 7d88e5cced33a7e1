<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>linear</source>
        <translation>خطّية</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>activation</source>
        <translation>دالة التنشيط</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>دالة تنشيط الطبقة %1</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation>لم يتغيّر شيء منذ البداية.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>parabolas</source>
        <translation>قطعان مكافئان</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>دائرتان</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>هلالان</translation>
    </message>
    <message>
        <source>spirals</source>
        <translation>حلزونان</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>سحابتان غاوسيتان</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without noise</source>
        <translation>%1 بلا ضوضاء</translation>
    </message>
    <message>
        <source>%1 with noise %2</source>
        <translation>%1 مع ضوضاء %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: another sample</source>
        <translation>%1: عيّنة أخرى</translation>
    </message>
    <message>
        <source>layer added</source>
        <translation>أُضيفت طبقة</translation>
    </message>
    <message>
        <source>layer removed</source>
        <translation>حُذفت طبقة</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>الطبقة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>initial weights given</source>
        <translation>أوزان ابتدائية معطاة</translation>
    </message>
    <message>
        <source>initial weights drawn</source>
        <translation>أوزان ابتدائية مسحوبة عشوائيًا</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>أوزان جديدة</translation>
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
        <translation>الحقبة %1</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3.</source>
        <translation>دالة تنشيط الطبقة المخفية %1 هي %2، ⁦sigma(z) = %3⁩.</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3; the z values of the data run from %4 to %5, and its slope at them from %6 to %7.</source>
        <translation>دالة تنشيط الطبقة المخفية %1 هي %2، ⁦sigma(z) = %3⁩؛ تمتدّ قيم z للبيانات من ⁦%4⁩ إلى ⁦%5⁩، وميل الدالة عندها من ⁦%6⁩ إلى ⁦%7⁩.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>دالة التنشيط</translation>
    </message>
    <message>
        <source>its derivative</source>
        <translation>مشتقتها</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>الفضاء المخفي</translation>
    </message>
    <message>
        <source>The plane on its way</source>
        <translation>المستوى في طريقه</translation>
    </message>
    <message>
        <source>Input space</source>
        <translation>فضاء المُدخلات</translation>
    </message>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>هل يستطيع مستقيم أن يفصل بينها؟</translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation>سطح المُخرَج</translation>
    </message>
    <message>
        <source>Probability surface</source>
        <translation>سطح الاحتمال</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>خريطة المُخرَج</translation>
    </message>
    <message>
        <source>What each node adds</source>
        <translation>ما تضيفه كلّ عقدة</translation>
    </message>
    <message>
        <source>What each node adds, as surfaces</source>
        <translation>ما تضيفه كلّ عقدة، سطوحًا</translation>
    </message>
    <message>
        <source>Sum of the nodes</source>
        <translation>مجموع العقد</translation>
    </message>
    <message>
        <source>Which nodes are on where</source>
        <translation>أيّ العقد تعمل وأين</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Nodes that are off, through training</source>
        <translation>العقد المطفأة خلال التدريب</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>منحنى التعلّم</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>الأوزان عبر الزمن</translation>
    </message>
    <message>
        <source>Predicted probabilities</source>
        <translation>الاحتمالات المتوقَّعة</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: مطفأة يدويًا</translation>
    </message>
    <message>
        <source>%1 (dead): %2</source>
        <translation>%1 (ميتة): %2</translation>
    </message>
    <message>
        <source>%1 (dead), weight %2</source>
        <translation>%1 (ميتة)، الوزن ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1، الوزن ⁦%2⁩</translation>
    </message>
    <message>
        <source>weight · node</source>
        <translation>الوزن · العقدة</translation>
    </message>
    <message>
        <source>The numbers are too large to be drawn.</source>
        <translation>الأعداد أكبر من أن تُرسم.</translation>
    </message>
    <message>
        <source>What each node adds to the output, over x1 and x2 from %1 to %2, all on the same scale.</source>
        <translation>ما تضيفه كلّ عقدة إلى المُخرَج، على مدى x1 وx2 من ⁦%1⁩ إلى ⁦%2⁩، وكلّها بالتدريج نفسه.</translation>
    </message>
    <message>
        <source>Dead, that is off for all data: %1.</source>
        <translation>العقد الميتة، أي المطفأة عند كلّ البيانات: %1.</translation>
    </message>
    <message>
        <source>the node&apos;s z is 0</source>
        <translation>حيث z في العقدة تساوي 0</translation>
    </message>
    <message>
        <source>out</source>
        <translation>المُخرَج</translation>
    </message>
    <message>
        <source>%1 to %2: weight %3</source>
        <translation>من %1 إلى %2: الوزن ⁦%3⁩</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة يدويًا</translation>
    </message>
    <message>
        <source>= 0, off</source>
        <translation>⁦= 0⁩، مطفأة</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1، القيمة ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1، الانحياز ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, bias %2, value %3</source>
        <translation>%1، الانحياز ⁦%2⁩، القيمة ⁦%3⁩</translation>
    </message>
    <message>
        <source>%1, bias %2, z %3, value %4</source>
        <translation>%1، الانحياز ⁦%2⁩، ⁦z %3⁩، القيمة ⁦%4⁩</translation>
    </message>
    <message>
        <source>Wide lines are large weights, dashed orange ones negative, violet ones positive. Choose a point to see which nodes it switches on.</source>
        <translation>الخطوط العريضة أوزان كبيرة، والمتقطّعة البرتقالية سالبة، والبنفسجية موجبة. اختر نقطة لترى أيّ العقد تشغّلها.</translation>
    </message>
    <message>
        <source>At (%1, %2): %3, output %4.</source>
        <translation>عند النقطة ⁦(%1, %2)⁩: %3، والمُخرَج ⁦%4⁩.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>class 0 (blue)</source>
        <translation>الصنف 0 (أزرق)</translation>
    </message>
    <message>
        <source>class 1 (green)</source>
        <translation>الصنف 1 (أخضر)</translation>
    </message>
    <message>
        <source>%1: output = %2</source>
        <translation>%1: المُخرَج = ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is dead: no point of the data switches it on, so training cannot change it.</source>
        <translation>العقدة %1 ميتة: لا تشغّلها أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are dead: no point of the data switches them on, so training cannot change them.</source>
        <translation>
            <numerusform>العقد %1 ميتة: لا تشغّلها أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرها.</numerusform>
            <numerusform>العقدة %1 ميتة: لا تشغّلها أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرها.</numerusform>
            <numerusform>العقدتان %1 ميتتان: لا تشغّلهما أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرهما.</numerusform>
            <numerusform>العقد %1 ميتة: لا تشغّلها أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرها.</numerusform>
            <numerusform>العقد %1 ميتة: لا تشغّلها أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرها.</numerusform>
            <numerusform>العقد %1 ميتة: لا تشغّلها أيّ نقطة من البيانات، فلا يستطيع التدريب تغييرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s output over the input plane, from %1 to %2; dotted lines are the creases where a node switches on.</source>
        <translation>مُخرَج الشبكة على مستوى المُدخلات، من ⁦%1⁩ إلى ⁦%2⁩؛ والخطوط المنقّطة هي خطوط الطيّ التي تشتغل عندها العقد.</translation>
    </message>
    <message>
        <source>Some nodes are switched off.</source>
        <translation>بعض العقد مطفأة يدويًا.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>المُخرَج</translation>
    </message>
    <message>
        <source>The output is too large to be drawn.</source>
        <translation>المُخرَج أكبر من أن يُرسم.</translation>
    </message>
    <message>
        <source>output 0</source>
        <translation>المُخرَج 0</translation>
    </message>
    <message>
        <source>There is no dashed line, because both output weights are 0.</source>
        <translation>لا يوجد مستقيم متقطّع، لأن وزني المُخرَج كليهما 0.</translation>
    </message>
    <message>
        <source>The dashed line lies outside the figure; %1 of the points are on the correct side.</source>
        <translation>المستقيم المتقطّع خارج الشكل؛ و%1 من النقاط في جانبها الصحيح منه.</translation>
    </message>
    <message>
        <source>The dashed line has %1 of the points on the correct side.</source>
        <translation>المستقيم المتقطّع يضع %1 من النقاط في جانبها الصحيح.</translation>
    </message>
    <message>
        <source>No straight line could separate all of them.</source>
        <translation>لا يستطيع أيّ مستقيم أن يفصل بينها كلّها.</translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation>لا يوجد إلا صنف واحد.</translation>
    </message>
    <message>
        <source>A straight line can separate all of them, with a margin of %1.</source>
        <translation>يستطيع مستقيم أن يفصل بينها كلّها، بهامش&#xa0;⁦%1⁩.</translation>
    </message>
    <message>
        <source>decision line</source>
        <translation>مستقيم القرار</translation>
    </message>
    <message>
        <source>The last hidden layer has one unit, so everything lies on the axis of h1.</source>
        <translation>للطبقة المخفية الأخيرة وحدة واحدة، فكلّ شيء يقع على محور h1.</translation>
    </message>
    <message numerus="yes">
        <source>The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision is not a line between these two.</source>
        <translation>
            <numerusform>ليس في الطبقة المخفية الأخيرة وحدات؛ القرار ليس مستقيمًا بين h1 وh2.</numerusform>
            <numerusform>للطبقة المخفية الأخيرة وحدة واحدة؛ القرار ليس مستقيمًا بين h1 وh2.</numerusform>
            <numerusform>للطبقة المخفية الأخيرة وحدتان هما h1 وh2؛ القرار ليس مستقيمًا بينهما.</numerusform>
            <numerusform>للطبقة المخفية الأخيرة %n وحدات، لا يظهر منها إلا h1 وh2؛ القرار ليس مستقيمًا بين هاتين.</numerusform>
            <numerusform>للطبقة المخفية الأخيرة %n وحدة، لا يظهر منها إلا h1 وh2؛ القرار ليس مستقيمًا بين هاتين.</numerusform>
            <numerusform>للطبقة المخفية الأخيرة %n وحدة، لا يظهر منها إلا h1 وh2؛ القرار ليس مستقيمًا بين هاتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision boundary in the input space: %1 of the points are on the correct side.</source>
        <translation>حدّ القرار في فضاء المُدخلات: %1 من النقاط في جانبها الصحيح.</translation>
    </message>
    <message>
        <source>The network decides nothing here: its output is 0 everywhere.</source>
        <translation>لا تقرّر الشبكة شيئًا هنا: مُخرَجها 0 في كلّ مكان.</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 0 (blue) everywhere; %1 of the points are on the correct side.</source>
        <translation>لا حدّ هنا: تقول الشبكة في كلّ مكان الصنف 0 (أزرق)؛ و%1 من النقاط في جانبها الصحيح.</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 1 (green) everywhere; %1 of the points are on the correct side.</source>
        <translation>لا حدّ هنا: تقول الشبكة في كلّ مكان الصنف 1 (أخضر)؛ و%1 من النقاط في جانبها الصحيح.</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>حدّ القرار</translation>
    </message>
    <message>
        <source>Here the loss is %1 and the accuracy %2.</source>
        <translation>الخسارة هنا %1 والدقّة %2.</translation>
    </message>
    <message>
        <source>Train the network to see its loss fall.</source>
        <translation>درّب الشبكة لترى خسارتها تنخفض.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقّة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs separate the data.</source>
        <translation>
            <numerusform>لم تُنفَّذ جولات: %1 تفصل بين البيانات.</numerusform>
            <numerusform>من جولة واحدة: %1 تفصل بين البيانات.</numerusform>
            <numerusform>من جولتين: %1 تفصل بين البيانات.</numerusform>
            <numerusform>من %n جولات: %1 تفصل بين البيانات.</numerusform>
            <numerusform>من %n جولة: %1 تفصل بين البيانات.</numerusform>
            <numerusform>من %n جولة: %1 تفصل بين البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The final losses run from %1 to %2, half of them below %3.</source>
        <translation>تمتدّ الخسائر النهائية من %1 إلى %2، ونصفها دون %3.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n run(s) that diverged.</source>
        <translation>
            <numerusform>لا جولات متباعدة غير معروضة.</numerusform>
            <numerusform>لا تُعرض جولة واحدة تباعدت.</numerusform>
            <numerusform>لا تُعرض جولتان تباعدتا.</numerusform>
            <numerusform>لا تُعرض %n جولات تباعدت.</numerusform>
            <numerusform>لا تُعرض %n جولة تباعدت.</numerusform>
            <numerusform>لا تُعرض %n جولة تباعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>اضغط «تنفيذ»</translation>
    </message>
    <message>
        <source>No seed has been tried yet.</source>
        <translation>لم تُجرَّب أيّ بذرة بعد.</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>تفصل</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>لا تفصل</translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation>الخسائر النهائية</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>الخسارة النهائية</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>W of layer %1</source>
        <translation>W في الطبقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n number(s) to %2.</source>
        <translation>
            <numerusform>المصفوفة %1 لا تحوّل أيّ عدد إلى %2.</numerusform>
            <numerusform>المصفوفة %1 تحوّل عددًا واحدًا إلى %2.</numerusform>
            <numerusform>المصفوفة %1 تحوّل عددين إلى %2.</numerusform>
            <numerusform>المصفوفة %1 تحوّل %n أعداد إلى %2.</numerusform>
            <numerusform>المصفوفة %1 تحوّل %n عددًا إلى %2.</numerusform>
            <numerusform>المصفوفة %1 تحوّل %n عدد إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The biases push the plane without changing its shape.</source>
        <translation>تزيح الانحيازات المستوى دون أن تغيّر شكله.</translation>
    </message>
    <message>
        <source>The biases of layer %1 push the plane without changing its shape.</source>
        <translation>تزيح انحيازات الطبقة %1 المستوى دون أن تغيّر شكله.</translation>
    </message>
    <message>
        <source>The activation, %1, is applied to each coordinate by itself.</source>
        <translation>تُطبَّق دالة التنشيط، وهي %1، على كلّ إحداثي وحده.</translation>
    </message>
    <message>
        <source>The activation of layer %1, %2, is applied to each coordinate by itself.</source>
        <translation>تُطبَّق دالة تنشيط الطبقة %1، وهي %2، على كلّ إحداثي وحده.</translation>
    </message>
    <message>
        <source>%1 turns by 180° (determinant %2).</source>
        <translation>تدير المصفوفة %1 المستوى ⁦180°⁩ (المحدِّد ⁦%2⁩).</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise (determinant %3).</source>
        <translation>تدير المصفوفة %1 المستوى ⁦%2⁩ عكس اتجاه عقارب الساعة (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise (determinant %3).</source>
        <translation>تدير المصفوفة %1 المستوى ⁦%2⁩ باتجاه عقارب الساعة (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 turns by 180° and scales by %2 (determinant %3).</source>
        <translation>تدير المصفوفة %1 المستوى ⁦180°⁩ وتحجّمه بالعامل %2 (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise and scales by %3 (determinant %4).</source>
        <translation>تدير المصفوفة %1 المستوى ⁦%2⁩ عكس اتجاه عقارب الساعة وتحجّمه بالعامل %3 (المحدِّد ⁦%4⁩).</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise and scales by %3 (determinant %4).</source>
        <translation>تدير المصفوفة %1 المستوى ⁦%2⁩ باتجاه عقارب الساعة وتحجّمه بالعامل %3 (المحدِّد ⁦%4⁩).</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 (determinant %3).</source>
        <translation>تعكس المصفوفة %1 المستوى حول المستقيم ذي الاتجاه ⁦%2⁩ (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 and scales by %3 (determinant %4).</source>
        <translation>تعكس المصفوفة %1 المستوى حول المستقيم ذي الاتجاه ⁦%2⁩ وتحجّمه بالعامل %3 (المحدِّد ⁦%4⁩).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then mirrors at the line in direction %5 (determinant %6).</source>
        <translation>تمدّ المصفوفة %1 المستوى بالعامل %2 في الاتجاه ⁦%3⁩ وبالعامل %4 في الاتجاه العمودي عليه، ثم تعكسه حول المستقيم ذي الاتجاه ⁦%5⁩ (المحدِّد ⁦%6⁩).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it (determinant %5).</source>
        <translation>تمدّ المصفوفة %1 المستوى بالعامل %2 في الاتجاه ⁦%3⁩ وبالعامل %4 في الاتجاه العمودي عليه (المحدِّد ⁦%5⁩).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by 180° (determinant %5).</source>
        <translation>تمدّ المصفوفة %1 المستوى بالعامل %2 في الاتجاه ⁦%3⁩ وبالعامل %4 في الاتجاه العمودي عليه، ثم تديره ⁦180°⁩ (المحدِّد ⁦%5⁩).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 anticlockwise (determinant %6).</source>
        <translation>تمدّ المصفوفة %1 المستوى بالعامل %2 في الاتجاه ⁦%3⁩ وبالعامل %4 في الاتجاه العمودي عليه، ثم تديره ⁦%5⁩ عكس اتجاه عقارب الساعة (المحدِّد ⁦%6⁩).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 clockwise (determinant %6).</source>
        <translation>تمدّ المصفوفة %1 المستوى بالعامل %2 في الاتجاه ⁦%3⁩ وبالعامل %4 في الاتجاه العمودي عليه، ثم تديره ⁦%5⁩ باتجاه عقارب الساعة (المحدِّد ⁦%6⁩).</translation>
    </message>
    <message>
        <source>%1 leaves every point where it is.</source>
        <translation>تترك المصفوفة %1 كلّ نقطة في مكانها.</translation>
    </message>
    <message>
        <source>%1 puts every point on the origin.</source>
        <translation>تضع المصفوفة %1 كلّ نقطة على نقطة الأصل.</translation>
    </message>
    <message>
        <source>%1 presses the plane onto one line, in direction %2 (determinant %3).</source>
        <translation>تضغط المصفوفة %1 المستوى على مستقيم واحد، في الاتجاه ⁦%2⁩ (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 scales by %2 (determinant %3).</source>
        <translation>تحجّم المصفوفة %1 المستوى بالعامل %2 (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>Train the network to see when its nodes switch off.</source>
        <translation>درّب الشبكة لترى متى تنطفئ عقدها.</translation>
    </message>
    <message>
        <source>No node is dead.</source>
        <translation>لا توجد عقدة ميتة.</translation>
    </message>
    <message>
        <source>% of the data</source>
        <translation>% من البيانات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>The plane falls into %n cell(s); in each the same nodes are on and the network is one formula.</source>
        <translation>
            <numerusform>لا ينقسم المستوى إلى خلايا.</numerusform>
            <numerusform>المستوى كلّه خليّة واحدة؛ فيها تعمل العقد نفسها والشبكة صيغة واحدة.</numerusform>
            <numerusform>ينقسم المستوى إلى خليّتين؛ في كلّ منهما تعمل العقد نفسها والشبكة صيغة واحدة.</numerusform>
            <numerusform>ينقسم المستوى إلى %n خلايا؛ في كلّ منها تعمل العقد نفسها والشبكة صيغة واحدة.</numerusform>
            <numerusform>ينقسم المستوى إلى %n خليّة؛ في كلّ منها تعمل العقد نفسها والشبكة صيغة واحدة.</numerusform>
            <numerusform>ينقسم المستوى إلى %n خليّة؛ في كلّ منها تعمل العقد نفسها والشبكة صيغة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point to follow it.</source>
        <translation>انقر نقطة لتتابعها.</translation>
    </message>
    <message>
        <source>At your point: %1, output = %2.</source>
        <translation>عند نقطتك: %1، والمُخرَج = ⁦%2⁩.</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>تعمل %1</translation>
    </message>
    <message>
        <source>Only ReLU switches nodes off.</source>
        <translation>لا يطفئ العقد إلا ReLU.</translation>
    </message>
    <message>
        <source>Sigmoid and tanh nodes are never off, so there are no cells to show.</source>
        <translation>عقد sigmoid وtanh لا تنطفئ أبدًا، فلا خلايا لعرضها.</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5; %2 of class 1 (green) get one above 0.5.</source>
        <translation>يحصل %1 من الصنف 0 (أزرق) على احتمال دون 0.5؛ ويحصل %2 من الصنف 1 (أخضر) على احتمال فوق 0.5.</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5.</source>
        <translation>يحصل %1 من الصنف 0 (أزرق) على احتمال دون 0.5.</translation>
    </message>
    <message>
        <source>%1 of class 1 (green) get a probability above 0.5.</source>
        <translation>يحصل %1 من الصنف 1 (أخضر) على احتمال فوق 0.5.</translation>
    </message>
    <message>
        <source>There are no points whose probability could be shown.</source>
        <translation>لا توجد نقاط يمكن عرض احتمالها.</translation>
    </message>
    <message>
        <source>predicted probability of class 1</source>
        <translation>الاحتمال المتوقَّع للصنف 1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>decision at 0.5</source>
        <translation>القرار عند 0.5</translation>
    </message>
    <message>
        <source>There is only one class, so there is nothing to separate.</source>
        <translation>لا يوجد إلا صنف واحد، فلا شيء يُفصل.</translation>
    </message>
    <message>
        <source>A straight line can separate the classes: the widest margin on each side is %1.</source>
        <translation>يستطيع مستقيم أن يفصل بين الصنفين: أعرض هامش في كلّ جانب هو %1.</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls meet in one point.</source>
        <translation>لا يستطيع أيّ مستقيم أن يفصل بين الصنفين: يلتقي غلافاهما في نقطة واحدة.</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls overlap in the marked part.</source>
        <translation>لا يستطيع أيّ مستقيم أن يفصل بين الصنفين: يتداخل غلافاهما في الجزء المعلَّم.</translation>
    </message>
    <message>
        <source>widest margin</source>
        <translation>أعرض هامش</translation>
    </message>
    <message>
        <source>overlap of the hulls</source>
        <translation>تداخل الغلافين</translation>
    </message>
    <message>
        <source>none on</source>
        <translation>لا عقدة تعمل</translation>
    </message>
    <message>
        <source>all on</source>
        <translation>كلّ العقد تعمل</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>الطبقة %1: %2</translation>
    </message>
    <message>
        <source>%1; layer %2: %3</source>
        <translation>%1؛ الطبقة %2: %3</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>المطفأة يدويًا: %1.</translation>
    </message>
    <message>
        <source>Hollow points lie behind the surface.</source>
        <translation>النقاط المفرَّغة تقع خلف السطح.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>يمتدّ من ⁦%1⁩ إلى ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The network&apos;s output as a height over the input plane; the plane at 0 divides the classes.</source>
        <translation>مُخرَج الشبكة ارتفاعًا فوق مستوى المُدخلات؛ والمستوى عند 0 يقسم بين الصنفين.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>The probability of class 1 as a height over the input plane; the plane at one half divides the classes.</source>
        <translation>احتمال الصنف 1 ارتفاعًا فوق مستوى المُدخلات؛ والمستوى عند النصف يقسم بين الصنفين.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>All %n nodes and the bias %1: the whole output.</source>
        <translation>
            <numerusform>لا عقد، والانحياز ⁦%1⁩: المُخرَج كلّه.</numerusform>
            <numerusform>العقدة الوحيدة والانحياز ⁦%1⁩: المُخرَج كلّه.</numerusform>
            <numerusform>العقدتان والانحياز ⁦%1⁩: المُخرَج كلّه.</numerusform>
            <numerusform>العقد كلّها، وعددها %n، والانحياز ⁦%1⁩: المُخرَج كلّه.</numerusform>
            <numerusform>العقد كلّها، وعددها %n، والانحياز ⁦%1⁩: المُخرَج كلّه.</numerusform>
            <numerusform>العقد كلّها، وعددها %n، والانحياز ⁦%1⁩: المُخرَج كلّه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</source>
        <translation>
            <numerusform>مجموع %1 من %n عقدة، دون الانحياز؛ استعمل المنزلق أسفل «العقد» لتضيف التالية.</numerusform>
            <numerusform>مجموع %1 من عقدة واحدة، دون الانحياز؛ استعمل المنزلق أسفل «العقد» لتضيف التالية.</numerusform>
            <numerusform>مجموع %1 من عقدتين، دون الانحياز؛ استعمل المنزلق أسفل «العقد» لتضيف التالية.</numerusform>
            <numerusform>مجموع %1 من %n عقد، دون الانحياز؛ استعمل المنزلق أسفل «العقد» لتضيف التالية.</numerusform>
            <numerusform>مجموع %1 من %n عقدة، دون الانحياز؛ استعمل المنزلق أسفل «العقد» لتضيف التالية.</numerusform>
            <numerusform>مجموع %1 من %n عقدة، دون الانحياز؛ استعمل المنزلق أسفل «العقد» لتضيف التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the nodes and the bias</source>
        <translation>مجموع العقد والانحياز</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %1 of %n nodes</source>
        <translation>
            <numerusform>مجموع %1 من %n عقدة</numerusform>
            <numerusform>مجموع %1 من عقدة واحدة</numerusform>
            <numerusform>مجموع %1 من عقدتين</numerusform>
            <numerusform>مجموع %1 من %n عقد</numerusform>
            <numerusform>مجموع %1 من %n عقدة</numerusform>
            <numerusform>مجموع %1 من %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 of %2, in epoch %3.</source>
        <translation>التحديث %1 من %2، في الحقبة %3.</translation>
    </message>
    <message>
        <source>Update %1 of %2.</source>
        <translation>التحديث %1 من %2.</translation>
    </message>
    <message>
        <source>The run diverged at update %1: the loss was no longer a finite number there.</source>
        <translation>تباعدت الجولة عند التحديث %1: لم تعد الخسارة عندها عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>الطبقة المخفية %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>من %1 إلى %2: ⁦%3⁩</translation>
    </message>
    <message>
        <source>Every weight and bias as a coloured square: orange is negative, violet positive.</source>
        <translation>كلّ وزن وانحياز مربّع ملوّن: البرتقالي سالب، والبنفسجي موجب.</translation>
    </message>
    <message>
        <source>weight or bias</source>
        <translation>الوزن أو الانحياز</translation>
    </message>
    <message>
        <source>The weights and biases lie between %1 and %2 here.</source>
        <translation>تقع الأوزان والانحيازات هنا بين ⁦%1⁩ و⁦%2⁩.</translation>
    </message>
    <message>
        <source>Train the network to see its weights move.</source>
        <translation>درّب الشبكة لترى أوزانها تتحرّك.</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>مرحلة بعد مرحلة</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The figure follows the first two of them.</source>
        <translation>يتابع الشكل الأوليين منها.</translation>
    </message>
    <message numerus="yes">
        <source>The plane at %n stage(s) of its way, from the input to the last hidden layer.</source>
        <translation>
            <numerusform>لا مراحل للمستوى في طريقه من المُدخلات إلى الطبقة المخفية الأخيرة.</numerusform>
            <numerusform>المستوى في مرحلة واحدة من طريقه، من المُدخلات إلى الطبقة المخفية الأخيرة.</numerusform>
            <numerusform>المستوى في مرحلتين من طريقه، من المُدخلات إلى الطبقة المخفية الأخيرة.</numerusform>
            <numerusform>المستوى في %n مراحل من طريقه، من المُدخلات إلى الطبقة المخفية الأخيرة.</numerusform>
            <numerusform>المستوى في %n مرحلة من طريقه، من المُدخلات إلى الطبقة المخفية الأخيرة.</numerusform>
            <numerusform>المستوى في %n مرحلة من طريقه، من المُدخلات إلى الطبقة المخفية الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the correct side are %1 of class 0 (blue) and %2 of class 1 (green).</source>
        <translation>في الجانب الصحيح %1 من الصنف 0 (أزرق) و%2 من الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Class 0 (blue) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>يقع الصنف 0 (أزرق) على %1 من ⁦%2⁩ إلى ⁦%3⁩ وعلى %4 من ⁦%5⁩ إلى ⁦%6⁩.</translation>
    </message>
    <message>
        <source>Class 1 (green) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>يقع الصنف 1 (أخضر) على %1 من ⁦%2⁩ إلى ⁦%3⁩ وعلى %4 من ⁦%5⁩ إلى ⁦%6⁩.</translation>
    </message>
    <message>
        <source>To the right of the dashed line the network says class 1 (green).</source>
        <translation>إلى يمين المستقيم المتقطّع تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Above the dashed line, to the right, the network says class 1 (green).</source>
        <translation>فوق المستقيم المتقطّع، إلى اليمين، تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Above the dashed line the network says class 1 (green).</source>
        <translation>فوق المستقيم المتقطّع تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Above the dashed line, to the left, the network says class 1 (green).</source>
        <translation>فوق المستقيم المتقطّع، إلى اليسار، تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>To the left of the dashed line the network says class 1 (green).</source>
        <translation>إلى يسار المستقيم المتقطّع تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Below the dashed line, to the left, the network says class 1 (green).</source>
        <translation>تحت المستقيم المتقطّع، إلى اليسار، تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Below the dashed line the network says class 1 (green).</source>
        <translation>تحت المستقيم المتقطّع تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Below the dashed line, to the right, the network says class 1 (green).</source>
        <translation>تحت المستقيم المتقطّع، إلى اليمين، تقول الشبكة الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 1 (green).</source>
        <translation>نقطتك ⁦(%1, %2)⁩ مُخرَجها ⁦%3⁩: الصنف 1 (أخضر).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 0 (blue).</source>
        <translation>نقطتك ⁦(%1, %2)⁩ مُخرَجها ⁦%3⁩: الصنف 0 (أزرق).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: it lies on the boundary.</source>
        <translation>نقطتك ⁦(%1, %2)⁩ مُخرَجها ⁦%3⁩: تقع على الحدّ.</translation>
    </message>
    <message>
        <source>The lowest is %1 with %2, the highest %3 with %4.</source>
        <translation>الأدنى %1 بقيمة ⁦%2⁩، والأعلى %3 بقيمة ⁦%4⁩.</translation>
    </message>
    <message>
        <source>To the points of the data %1 adds from %2 to %3.</source>
        <translation>إلى نقاط البيانات تضيف العقدة %1 من ⁦%2⁩ إلى ⁦%3⁩.</translation>
    </message>
    <message>
        <source>For the points of the data it runs from %1 to %2.</source>
        <translation>عند نقاط البيانات يمتدّ من ⁦%1⁩ إلى ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The loss begins at %1 and ends at %2; it is least, %3, after epoch %4.</source>
        <translation>تبدأ الخسارة عند %1 وتنتهي عند %2؛ وأدنى قيمها %3، بعد الحقبة %4.</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the first axis by %2 times its second coordinate (determinant %3).</source>
        <translation>تقصّ المصفوفة %1 المستوى: تنزلق كلّ نقطة بمحاذاة المحور الأول بمقدار ⁦%2⁩ أمثال إحداثيّها الثاني (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the second axis by %2 times its first coordinate (determinant %3).</source>
        <translation>تقصّ المصفوفة %1 المستوى: تنزلق كلّ نقطة بمحاذاة المحور الثاني بمقدار ⁦%2⁩ أمثال إحداثيّها الأول (المحدِّد ⁦%3⁩).</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the first axis by %3 times its second coordinate (determinant %4).</source>
        <translation>تحجّم المصفوفة %1 المستوى بالعامل %2 وتقصّه: تنزلق كلّ نقطة بمحاذاة المحور الأول بمقدار ⁦%3⁩ أمثال إحداثيّها الثاني (المحدِّد ⁦%4⁩).</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the second axis by %3 times its first coordinate (determinant %4).</source>
        <translation>تحجّم المصفوفة %1 المستوى بالعامل %2 وتقصّه: تنزلق كلّ نقطة بمحاذاة المحور الثاني بمقدار ⁦%3⁩ أمثال إحداثيّها الأول (المحدِّد ⁦%4⁩).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>First coordinate</source>
        <translation>الإحداثي الأوّل</translation>
    </message>
    <message>
        <source>Second coordinate</source>
        <translation>الإحداثي الثاني</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المُخرَج</translation>
    </message>
    <message>
        <source>Probability of class 1</source>
        <translation>احتمال الصنف 1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>ما تضيفه</translation>
    </message>
    <message>
        <source>data point</source>
        <translation>نقطة من البيانات</translation>
    </message>
    <message>
        <source>grid crossing</source>
        <translation>تقاطع في شبكة الخطوط</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>at your point</source>
        <translation>عند نقطتك</translation>
    </message>
    <message>
        <source>input</source>
        <translation>المُدخَل</translation>
    </message>
    <message>
        <source>off at your point</source>
        <translation>مطفأة عند نقطتك</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Too many cells to draw.</source>
        <translation>الخلايا أكثر من أن تُرسم.</translation>
    </message>
    <message>
        <source>The plane falls into more cells than can be drawn.</source>
        <translation>ينقسم المستوى إلى خلايا أكثر ممّا يمكن رسمه.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>The loss is %1.</source>
        <translation>الخسارة %1.</translation>
    </message>
    <message>
        <source>The loss is %1; bring it down to %2.</source>
        <translation>الخسارة %1؛ اخفضها إلى %2.</translation>
    </message>
    <message>
        <source>Keep the nearest point at least %1 away.</source>
        <translation>أبقِ أقرب نقطة على بُعد %1 على الأقلّ.</translation>
    </message>
    <message>
        <source>%1 = %2 is in its range.</source>
        <translation>قيمة ⁦%1 = %2⁩ ضمن مجالها.</translation>
    </message>
    <message>
        <source>%1 = %2; bring it between %3 and %4.</source>
        <translation>قيمة ⁦%1 = %2⁩؛ اجعلها بين ⁦%3⁩ و⁦%4⁩.</translation>
    </message>
</context>
<context>
    <name>GripWords</name>
    <message>
        <source>change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>The image of (1, 0). Drag it to set the first column of W: %1.</source>
        <translation>صورة ⁦(1, 0)⁩. اسحبها لتضبط العمود الأول من W: %1.</translation>
    </message>
    <message>
        <source>The image of (0, 1). Drag it to set the second column of W: %1.</source>
        <translation>صورة ⁦(0, 1)⁩. اسحبها لتضبط العمود الثاني من W: %1.</translation>
    </message>
    <message>
        <source>The image of the origin. Drag it to set the biases: %1.</source>
        <translation>صورة نقطة الأصل. اسحبها لتضبط الانحيازات: %1.</translation>
    </message>
    <message>
        <source>The decision line. Drag it to shift it: it sets %1.</source>
        <translation>مستقيم القرار. اسحبه لتزيحه: يضبط هذا %1.</translation>
    </message>
    <message>
        <source>The normal of the decision line. Drag its tip to turn the line: it sets %1.</source>
        <translation>العمودي على مستقيم القرار. اسحب طرفه لتدير المستقيم: يضبط هذا %1.</translation>
    </message>
    <message>
        <source>The weight %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>الوزن %1. اسحبه إلى أعلى أو أسفل أو أدر العجلة لتغيّره؛ وانقر لتكتب.</translation>
    </message>
    <message>
        <source>The bias %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>الانحياز %1. اسحبه إلى أعلى أو أسفل أو أدر العجلة لتغيّره؛ وانقر لتكتب.</translation>
    </message>
    <message>
        <source>move the image of (1, 0)</source>
        <translation>تحريك صورة ⁦(1, 0)⁩</translation>
    </message>
    <message>
        <source>move the image of (0, 1)</source>
        <translation>تحريك صورة ⁦(0, 1)⁩</translation>
    </message>
    <message>
        <source>move the image of the origin</source>
        <translation>تحريك صورة نقطة الأصل</translation>
    </message>
    <message>
        <source>shift the decision line</source>
        <translation>إزاحة مستقيم القرار</translation>
    </message>
    <message>
        <source>turn the decision line</source>
        <translation>إدارة مستقيم القرار</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>a strip is a picture of several figures; write each one&apos;s numbers into a file of its own</source>
        <translation>الشريط صورة لعدّة أشكال؛ اكتب أعداد كلّ شكل في ملف مستقلّ</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .svg, .pdf, .png or .csv, which says what to write</source>
        <translation>يجب أن ينتهي اسم الملف بـ ⁦.svg⁩ أو ⁦.pdf⁩ أو ⁦.png⁩ أو ⁦.csv⁩، فهذا يحدّد ما يُكتب</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>تتعذّر الكتابة: %1</translation>
    </message>
    <message numerus="yes">
        <source>this row has %n field(s); write three: x1,x2,label</source>
        <translation>
            <numerusform>لا حقول في هذا الصفّ؛ اكتب ثلاثة: x1,x2,label</numerusform>
            <numerusform>في هذا الصفّ حقل واحد؛ اكتب ثلاثة: x1,x2,label</numerusform>
            <numerusform>في هذا الصفّ حقلان؛ اكتب ثلاثة: x1,x2,label</numerusform>
            <numerusform>في هذا الصفّ %n حقول؛ اكتب ثلاثة: x1,x2,label</numerusform>
            <numerusform>في هذا الصفّ %n حقلًا؛ اكتب ثلاثة: x1,x2,label</numerusform>
            <numerusform>في هذا الصفّ %n حقل؛ اكتب ثلاثة: x1,x2,label</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a finite number</source>
        <translation>القيمة &apos;%1&apos; ليست عددًا منتهيًا</translation>
    </message>
    <message>
        <source>a label is 0 or 1</source>
        <translation>التسمية label هي 0 أو 1</translation>
    </message>
    <message numerus="yes">
        <source>a data set has at most %n point(s); leave some out</source>
        <translation>
            <numerusform>لا تتّسع مجموعة البيانات لأيّ نقطة؛ احذف بعضها</numerusform>
            <numerusform>تتّسع مجموعة البيانات لنقطة واحدة على الأكثر؛ احذف بعض النقاط</numerusform>
            <numerusform>تتّسع مجموعة البيانات لنقطتين على الأكثر؛ احذف بعض النقاط</numerusform>
            <numerusform>تتّسع مجموعة البيانات لعدد %n نقاط على الأكثر؛ احذف بعضها</numerusform>
            <numerusform>تتّسع مجموعة البيانات لعدد %n نقطة على الأكثر؛ احذف بعضها</numerusform>
            <numerusform>تتّسع مجموعة البيانات لعدد %n نقطة على الأكثر؛ احذف بعضها</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no row of data; write rows x1,x2,label</source>
        <translation>لا يوجد صفّ بيانات؛ اكتب صفوفًا بالشكل x1,x2,label</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1؛ هل قصدت &apos;%2&apos;؟</translation>
    </message>
    <message>
        <source>%1; known here: %2</source>
        <translation>%1؛ المعروف هنا: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; assigns nothing; write name=value, such as w21=1.0</source>
        <translation>الصيغة &apos;%1&apos; لا تسند شيئًا؛ اكتب name=value، مثل w21=1.0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;; write a number, a word or a list such as [1, 0]</source>
        <translation>الصيغة &apos;%1&apos; ليست قيمة للمفتاح &apos;%2&apos;؛ اكتب عددًا أو كلمة أو قائمة مثل ⁦[1, 0]⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a number</source>
        <translation>المفتاح &apos;%1&apos; يأخذ عددًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a finite number</source>
        <translation>يجب أن تكون قيمة &apos;%1&apos; عددًا منتهيًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of points [x1, x2, label]</source>
        <translation>المفتاح &apos;%1&apos; يأخذ قائمة نقاط ⁦[x1, x2, label]⁩</translation>
    </message>
    <message numerus="yes">
        <source>point %1 of &apos;data.points&apos; has %n number(s); write [x1, x2, label]</source>
        <translation>
            <numerusform>لا أعداد في النقطة %1 من &apos;data.points&apos;؛ اكتب ⁦[x1, x2, label]⁩</numerusform>
            <numerusform>في النقطة %1 من &apos;data.points&apos; عدد واحد؛ اكتب ⁦[x1, x2, label]⁩</numerusform>
            <numerusform>في النقطة %1 من &apos;data.points&apos; عددان؛ اكتب ⁦[x1, x2, label]⁩</numerusform>
            <numerusform>في النقطة %1 من &apos;data.points&apos; ما مجموعه %n أعداد؛ اكتب ⁦[x1, x2, label]⁩</numerusform>
            <numerusform>في النقطة %1 من &apos;data.points&apos; ما مجموعه %n عددًا؛ اكتب ⁦[x1, x2, label]⁩</numerusform>
            <numerusform>في النقطة %1 من &apos;data.points&apos; ما مجموعه %n عدد؛ اكتب ⁦[x1, x2, label]⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; must have finite coordinates</source>
        <translation>يجب أن تكون إحداثيات النقطة %1 من &apos;data.points&apos; منتهية</translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; has another label than 0 or 1</source>
        <translation>تسمية النقطة %1 من &apos;data.points&apos; ليست 0 ولا 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes &quot;given&quot; or &quot;glorot_normal&quot;</source>
        <translation>المفتاح &apos;%1&apos; يأخذ &quot;given&quot; أو &quot;glorot_normal&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of initial weights</source>
        <translation>القيمة &apos;%1&apos; ليست خيارًا للأوزان الابتدائية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of a data set, or data.points = [[x1, x2, label], ...]</source>
        <translation>المفتاح &apos;%1&apos; يأخذ اسم مجموعة بيانات، أو ⁦data.points = [[x1, x2, label], ...]⁩</translation>
    </message>
    <message>
        <source>there is no data set &apos;%1&apos;</source>
        <translation>لا توجد مجموعة بيانات &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of an activation, such as &quot;tanh&quot;</source>
        <translation>المفتاح &apos;%1&apos; يأخذ اسم دالة تنشيط، مثل &quot;tanh&quot;</translation>
    </message>
    <message>
        <source>there is no activation &apos;%1&apos;</source>
        <translation>لا توجد دالة تنشيط &apos;%1&apos;</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; takes a list of %n number(s)</source>
        <translation>
            <numerusform>المفتاح &apos;%1&apos; يأخذ قائمة فارغة</numerusform>
            <numerusform>المفتاح &apos;%1&apos; يأخذ قائمة من عدد واحد</numerusform>
            <numerusform>المفتاح &apos;%1&apos; يأخذ قائمة من عددين</numerusform>
            <numerusform>المفتاح &apos;%1&apos; يأخذ قائمة من %n أعداد</numerusform>
            <numerusform>المفتاح &apos;%1&apos; يأخذ قائمة من %n عددًا</numerusform>
            <numerusform>المفتاح &apos;%1&apos; يأخذ قائمة من %n عدد</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold finite numbers only</source>
        <translation>يجب ألّا يحوي &apos;%1&apos; إلا أعدادًا منتهية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a weight of a 2-2-1 network only; here write a key such as hidden.0.weights.0.0</source>
        <translation>المفتاح &apos;%1&apos; يسمّي وزنًا في شبكة ⁦2-2-1⁩ فقط؛ اكتب هنا مفتاحًا مثل hidden.0.weights.0.0</translation>
    </message>
    <message>
        <source>nothing here is called &apos;%1&apos;</source>
        <translation>لا شيء هنا اسمه &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation>موضع هذا لعدد</translation>
    </message>
    <message>
        <source>a row of numbers belongs here: [1, 0]</source>
        <translation>موضع هذا لصفّ من الأعداد: ⁦[1, 0]⁩</translation>
    </message>
    <message>
        <source>this is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>هذا أكبر من ⁦1 MiB⁩؛ ضع البيانات الكبيرة في ملف CSV</translation>
    </message>
    <message>
        <source>%1 has no key &apos;%2&apos;</source>
        <translation>لا مفتاح &apos;%2&apos; في %1</translation>
    </message>
    <message>
        <source>a number, a word or a list of numbers belongs here</source>
        <translation>موضع هذا لعدد أو كلمة أو قائمة أعداد</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a table; write [%1]</source>
        <translation>المفتاح &apos;%1&apos; جدول؛ اكتب ⁦[%1]⁩</translation>
    </message>
    <message>
        <source>&apos;data.csv&apos; takes the name of a file</source>
        <translation>المفتاح &apos;data.csv&apos; يأخذ اسم ملف</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;; name a CSV file in the folder of this file</source>
        <translation>تتعذّر قراءة &apos;%1&apos;؛ سمِّ ملف CSV في مجلّد هذا الملف</translation>
    </message>
    <message>
        <source>&apos;units&apos; takes a whole number</source>
        <translation>المفتاح &apos;units&apos; يأخذ عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a hidden layer has 1 to %1 units</source>
        <translation>في الطبقة المخفية من 1 إلى %1 من الوحدات</translation>
    </message>
    <message numerus="yes">
        <source>&apos;weights&apos; has %n row(s) but &apos;units&apos; says %1; give one row per unit</source>
        <translation>
            <numerusform>المفتاح &apos;weights&apos; بلا صفوف لكنّ &apos;units&apos; يقول %1؛ أعطِ صفًّا لكلّ وحدة</numerusform>
            <numerusform>للمفتاح &apos;weights&apos; صفّ واحد لكنّ &apos;units&apos; يقول %1؛ أعطِ صفًّا لكلّ وحدة</numerusform>
            <numerusform>للمفتاح &apos;weights&apos; صفّان لكنّ &apos;units&apos; يقول %1؛ أعطِ صفًّا لكلّ وحدة</numerusform>
            <numerusform>عدد صفوف &apos;weights&apos; هو %n لكنّ &apos;units&apos; يقول %1؛ أعطِ صفًّا لكلّ وحدة</numerusform>
            <numerusform>عدد صفوف &apos;weights&apos; هو %n لكنّ &apos;units&apos; يقول %1؛ أعطِ صفًّا لكلّ وحدة</numerusform>
            <numerusform>عدد صفوف &apos;weights&apos; هو %n لكنّ &apos;units&apos; يقول %1؛ أعطِ صفًّا لكلّ وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>write one [[hidden]] table per hidden layer</source>
        <translation>اكتب جدول ⁦[[hidden]]⁩ لكلّ طبقة مخفية</translation>
    </message>
    <message numerus="yes">
        <source>a network has at most %n hidden layer(s); leave this one out</source>
        <translation>
            <numerusform>لا طبقات مخفية في هذه الشبكة؛ احذف هذه</numerusform>
            <numerusform>للشبكة طبقة مخفية واحدة على الأكثر؛ احذف هذه</numerusform>
            <numerusform>للشبكة طبقتان مخفيتان على الأكثر؛ احذف هذه</numerusform>
            <numerusform>للشبكة %n طبقات مخفية على الأكثر؛ احذف هذه</numerusform>
            <numerusform>للشبكة %n طبقة مخفية على الأكثر؛ احذف هذه</numerusform>
            <numerusform>للشبكة %n طبقة مخفية على الأكثر؛ احذف هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation>يجب أن تكون قيمة &apos;%1&apos; عددًا صحيحًا من ⁦%2⁩ إلى ⁦%3⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2, at most %3</source>
        <translation>يجب أن تكون قيمة &apos;%1&apos; عددًا من ⁦%2⁩ إلى ⁦%3⁩ على الأكثر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 and below %3</source>
        <translation>يجب أن تكون قيمة &apos;%1&apos; عددًا من ⁦%2⁩ ودون ⁦%3⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2, at most %3</source>
        <translation>يجب أن تكون قيمة &apos;%1&apos; عددًا فوق ⁦%2⁩، و⁦%3⁩ على الأكثر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2 and below %3</source>
        <translation>يجب أن تكون قيمة &apos;%1&apos; عددًا فوق ⁦%2⁩ ودون ⁦%3⁩</translation>
    </message>
    <message>
        <source>a row has seven columns: mark,kind,ink,style,x,y,text</source>
        <translation>في الصفّ سبعة أعمدة: ⁦mark,kind,ink,style,x,y,text⁩</translation>
    </message>
    <message>
        <source>this kind, ink or style of mark is not known here</source>
        <translation>نوع هذه العلامة أو حبرها أو نمطها غير معروف هنا</translation>
    </message>
    <message>
        <source>x and y are numbers</source>
        <translation>قيمتا x وy عددان</translation>
    </message>
    <message>
        <source>the number of hints of this step must be that of the original</source>
        <translation>يجب أن يكون عدد تلميحات هذه الخطوة كما في الأصل</translation>
    </message>
    <message>
        <source>the &apos;%1&apos; of this step must be that of the original</source>
        <translation>يجب أن يكون &apos;%1&apos; في هذه الخطوة كما في الأصل</translation>
    </message>
    <message>
        <source>the question of this step must be that of the original</source>
        <translation>يجب أن يكون سؤال هذه الخطوة كما في الأصل</translation>
    </message>
    <message>
        <source>the kind of question of this step must be that of the original</source>
        <translation>يجب أن يكون نوع سؤال هذه الخطوة كما في الأصل</translation>
    </message>
    <message>
        <source>the number of options and which of them are right must be those of the original</source>
        <translation>يجب أن يكون عدد الخيارات والصحيح منها كما في الأصل</translation>
    </message>
    <message>
        <source>the answer and tolerance of this step must be those of the original</source>
        <translation>يجب أن تكون إجابة هذه الخطوة وسماحيتها كما في الأصل</translation>
    </message>
    <message>
        <source>the numbers that get feedback must be those of the original</source>
        <translation>يجب أن تكون الأعداد التي يُردّ عليها كما في الأصل</translation>
    </message>
    <message>
        <source>the kind of prediction of this step must be that of the original</source>
        <translation>يجب أن يكون نوع التوقّع في هذه الخطوة كما في الأصل</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; of the original is missing after this</source>
        <translation>الخطوة &apos;%1&apos; من الأصل ناقصة بعد هذا</translation>
    </message>
    <message>
        <source>the original has no step &apos;%1&apos;; leave it out</source>
        <translation>لا توجد في الأصل خطوة &apos;%1&apos;؛ احذفها</translation>
    </message>
    <message>
        <source>in the original the step &apos;%1&apos; stands here, in section %2</source>
        <translation>في الأصل تقع الخطوة &apos;%1&apos; هنا، في القسم %2</translation>
    </message>
    <message>
        <source>the [experiment] must be that of the original</source>
        <translation>يجب أن يكون ⁦[experiment]⁩ كما في الأصل</translation>
    </message>
    <message>
        <source>this translation does not say which text it was made from; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>لا تقول هذه الترجمة من أيّ نصّ أُعدّت؛ قارن بين النصّين، ثم اكتب ⁦translates = &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>the original has changed since this was translated; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>تغيّر الأصل منذ تُرجم هذا؛ قارن بين النصّين، ثم اكتب ⁦translates = &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>&apos;accuracy&apos; is a share from 0 to 1</source>
        <translation>المفتاح &apos;accuracy&apos; نسبة من 0 إلى 1</translation>
    </message>
    <message>
        <source>&apos;loss&apos; must be above 0: it is the most the loss may be</source>
        <translation>يجب أن يكون &apos;loss&apos; فوق 0: إنه أقصى ما يجوز أن تبلغه الخسارة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be 0 or more</source>
        <translation>يجب أن يكون &apos;%1&apos; مساويًا 0 أو أكبر</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; takes two numbers: [2, 3]</source>
        <translation>مجال &apos;%1&apos; يأخذ عددين: ⁦[2, 3]⁩</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; ends below its beginning; write the lower number first</source>
        <translation>مجال &apos;%1&apos; ينتهي دون بدايته؛ اكتب العدد الأصغر أوّلًا</translation>
    </message>
    <message>
        <source>&apos;ranges&apos; is empty; write ranges = { w11 = [2, 3] }</source>
        <translation>المفتاح &apos;ranges&apos; فارغ؛ اكتب ⁦ranges = { w11 = [2, 3] }⁩</translation>
    </message>
    <message>
        <source>this network has no number &apos;%1&apos;</source>
        <translation>لا عدد اسمه &apos;%1&apos; في هذه الشبكة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit; they are called h1, h2, ...</source>
        <translation>لا وحدة اسمها &apos;%1&apos;؛ أسماء الوحدات h1 وh2 ...</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no unit; write %1 = [&quot;h1&quot;]</source>
        <translation>المفتاح &apos;%1&apos; لا يسمّي أيّ وحدة؛ اكتب ⁦%1 = [&quot;h1&quot;]⁩</translation>
    </message>
    <message>
        <source>there is no unit &apos;%1&apos;: the last hidden layer has h1 to h%2</source>
        <translation>لا توجد وحدة &apos;%1&apos;؛ في الطبقة المخفية الأخيرة من h1 إلى h%2</translation>
    </message>
    <message>
        <source>work is written as a table (NAME.csv) or as xAPI statements (NAME.json); give the file one of those endings</source>
        <translation>يُكتب العمل جدولًا (NAME.csv) أو عبارات xAPI (NAME.json)؛ أعطِ الملف إحدى هاتين النهايتين</translation>
    </message>
    <message>
        <source>cannot be written: %1; choose another place</source>
        <translation>تتعذّر الكتابة: %1؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>your work cannot be kept at the moment (%1); you can go on, and it is kept again as soon as that is mended</source>
        <translation>يتعذّر الآن حفظ عملك (%1)؛ تستطيع المتابعة، وسيُحفظ من جديد متى زال السبب</translation>
    </message>
    <message>
        <source>there is no value &apos;%1&apos; to show</source>
        <translation>لا توجد قيمة &apos;%1&apos; لعرضها</translation>
    </message>
    <message>
        <source>this dollar sign opens no formula, for none closes it; write \$ for the sign</source>
        <translation>علامة الدولار هذه لا تفتح صيغة، إذ لا علامة تغلقها؛ للعلامة نفسها اكتب ⁦\$⁩</translation>
    </message>
    <message>
        <source>this } closes nothing; remove it or open a {</source>
        <translation>القوس ⁦}⁩ هذا لا يغلق شيئًا؛ احذفه أو افتح ⁦{⁩</translation>
    </message>
    <message>
        <source>&amp; and \\ part the cells of a matrix; for the sign write \&amp;</source>
        <translation>الرمزان ⁦&amp;⁩ و⁦\\⁩ يفصلان خلايا المصفوفة؛ للعلامة نفسها اكتب ⁦\&amp;⁩</translation>
    </message>
    <message>
        <source>this \right has no \left before it</source>
        <translation>ليس قبل ⁦\right⁩ هذا ⁦\left⁩</translation>
    </message>
    <message>
        <source>this \end has no \begin before it</source>
        <translation>ليس قبل ⁦\end⁩ هذا ⁦\begin⁩</translation>
    </message>
    <message>
        <source>this formula is nested more than %1 deep</source>
        <translation>هذه الصيغة متداخلة أكثر من %1 مستويات</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; here</source>
        <translation>لا يوجد هنا أمر &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is the second subscript here; put braces around what it belongs to</source>
        <translation>هذا ثاني دليل سفلي هنا؛ ضع ما يتبعه بين حاصرتين ⁦{ }⁩</translation>
    </message>
    <message>
        <source>this is the second superscript here; put braces around what it belongs to</source>
        <translation>هذا ثاني دليل علوي هنا؛ ضع ما يتبعه بين حاصرتين ⁦{ }⁩</translation>
    </message>
    <message>
        <source>this { is never closed; add a }</source>
        <translation>القوس ⁦{⁩ هذا لا يُغلق أبدًا؛ أضف ⁦}⁩</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;%1&apos;</source>
        <translation>يجب أن يلي &apos;%1&apos; شيء بين حاصرتين ⁦{ }⁩</translation>
    </message>
    <message>
        <source>the [ after &apos;\%1&apos; is never closed; add a ]</source>
        <translation>القوس ⁦[⁩ بعد ⁦&apos;\%1&apos;⁩ لا يُغلق أبدًا؛ أضف ⁦]⁩</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;\%1&apos;</source>
        <translation>يجب أن يلي ⁦&apos;\%1&apos;⁩ شيء بين حاصرتين ⁦{ }⁩</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; takes braces as \{ and \}</source>
        <translation>الأمر ⁦&apos;\%1&apos;⁩ يأخذ الحاصرتين بالشكل ⁦\{⁩ و⁦\}⁩</translation>
    </message>
    <message>
        <source>a bracket such as ( [ \{ | or . must follow &apos;\%1&apos;</source>
        <translation>يجب أن يلي ⁦&apos;\%1&apos;⁩ قوس مثل ⁦( [ \{ |⁩ أو ⁦.⁩</translation>
    </message>
    <message>
        <source>this \left has no \right; end it with \right) or \right.</source>
        <translation>ليس لهذا ⁦\left⁩ ما يقابله من ⁦\right⁩؛ أنهه بـ ⁦\right)⁩ أو ⁦\right.⁩</translation>
    </message>
    <message>
        <source>there is no environment &apos;%1&apos; here</source>
        <translation>لا توجد هنا بيئة &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this \begin{%1} has no \end{%1}</source>
        <translation>ليس لهذا ⁦\begin{%1}⁩ ما يقابله من ⁦\end{%1}⁩</translation>
    </message>
    <message>
        <source>\end{%1} ends a \begin{%2}; both take the same name</source>
        <translation>الأمر ⁦\end{%1}⁩ ينهي ⁦\begin{%2}⁩؛ يجب أن يكون الاسم واحدًا في كليهما</translation>
    </message>
    <message>
        <source>this question accepts no answer</source>
        <translation>لا يقبل هذا السؤال أيّ إجابة</translation>
    </message>
    <message>
        <source>this question accepts a wrong answer</source>
        <translation>يقبل هذا السؤال إجابة خاطئة</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>an option above has the same text; change one of them or leave it out</source>
        <translation>لخيار سابق النصّ نفسه؛ غيّر أحدهما أو احذفه</translation>
    </message>
    <message>
        <source>a choice needs at least two options = [{ text = &quot;...&quot;, right = true }, ...]</source>
        <translation>يحتاج الاختيار إلى خيارين على الأقلّ: ⁦options = [{ text = &quot;...&quot;, right = true }, ...]⁩</translation>
    </message>
    <message>
        <source>no option is right; mark one with right = true</source>
        <translation>لا خيار صحيح؛ علّم واحدًا بـ ⁦right = true⁩</translation>
    </message>
    <message>
        <source>several options are right; write several = true or mark only one</source>
        <translation>عدّة خيارات صحيحة؛ اكتب ⁦several = true⁩ أو علّم واحدًا فقط</translation>
    </message>
    <message>
        <source>every option is right; add one that somebody might believe in vain</source>
        <translation>كلّ الخيارات صحيحة؛ أضف خيارًا قد يظنّه أحدهم صحيحًا وليس كذلك</translation>
    </message>
    <message>
        <source>feedback to a number needs &apos;near = ...&apos;, or &apos;from = ...&apos; and &apos;to = ...&apos;</source>
        <translation>يحتاج الردّ على عدد إلى ⁦&apos;near = ...&apos;⁩، أو إلى ⁦&apos;from = ...&apos;⁩ و⁦&apos;to = ...&apos;⁩</translation>
    </message>
    <message>
        <source>&apos;from&apos; must not be above &apos;to&apos;</source>
        <translation>يجب ألّا يكون &apos;from&apos; فوق &apos;to&apos;</translation>
    </message>
    <message>
        <source>feedback to a number</source>
        <translation>الردّ على عدد</translation>
    </message>
    <message>
        <source>this feedback is never given, for these numbers are right; write it into the explanation</source>
        <translation>لا يُعطى هذا الردّ أبدًا، لأنّ هذه الأعداد صحيحة؛ اكتبه في الشرح</translation>
    </message>
    <message>
        <source>a number question needs &apos;answer = ...&apos;</source>
        <translation>يحتاج سؤال العدد إلى ⁦&apos;answer = ...&apos;⁩</translation>
    </message>
    <message>
        <source>a prediction has either options or an answer; leave one of them out</source>
        <translation>للتوقّع إمّا خيارات وإمّا إجابة؛ احذف أحدهما</translation>
    </message>
    <message>
        <source>a prediction needs options = [{ text = &quot;...&quot;, right = true }, ...], or &apos;answer = ...&apos; if a number is predicted</source>
        <translation>يحتاج التوقّع إلى ⁦options = [{ text = &quot;...&quot;, right = true }, ...]⁩، أو إلى ⁦&apos;answer = ...&apos;⁩ إذا كان المتوقَّع عددًا</translation>
    </message>
    <message>
        <source>feedback to a text</source>
        <translation>الردّ على نصّ</translation>
    </message>
    <message>
        <source>feedback to a text needs given = [&quot;...&quot;]: the wrong answers it is for</source>
        <translation>يحتاج الردّ على نصّ إلى ⁦given = [&quot;...&quot;]⁩: الإجابات الخاطئة التي هو لها</translation>
    </message>
    <message>
        <source>this feedback is never given to &apos;%1&apos;, for that is accepted; leave it out of one list</source>
        <translation>لا يُعطى هذا الردّ على &apos;%1&apos; أبدًا، لأنّ هذه الإجابة مقبولة؛ احذفها من إحدى القائمتين</translation>
    </message>
    <message>
        <source>a text question needs accepted = [&quot;...&quot;]</source>
        <translation>يحتاج سؤال النصّ إلى ⁦accepted = [&quot;...&quot;]⁩</translation>
    </message>
    <message>
        <source>an empty text is accepted, so everybody is right; leave it out</source>
        <translation>يُقبل نصّ فارغ، فكلّ إجابة صحيحة؛ احذفه</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is already that of the step at line %2; ids must differ</source>
        <translation>المعرّف &apos;%1&apos; هو معرّف الخطوة في السطر %2؛ يجب أن تختلف المعرّفات</translation>
    </message>
    <message>
        <source>animate names &apos;%1&apos;, but this network has no number of that name</source>
        <translation>المفتاح animate يسمّي &apos;%1&apos;، لكن لا عدد بهذا الاسم في هذه الشبكة</translation>
    </message>
    <message>
        <source>this lesson has no step; write a heading ## with a lesson block below it</source>
        <translation>لا خطوات في هذا الدرس؛ اكتب عنوان ⁦##⁩ وأسفله كتلة lesson</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; pictures are PNG, JPEG or SVG files beside the lesson</source>
        <translation>الصورة &apos;%1&apos; لا تُعرض؛ الصور ملفات PNG أو JPEG أو SVG بجانب الدرس</translation>
    </message>
    <message>
        <source>there is no picture &apos;%1&apos; beside the lesson (or it is larger than 1 MiB)</source>
        <translation>لا توجد صورة &apos;%1&apos; بجانب الدرس (أو هي أكبر من ⁦1 MiB⁩)</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; has no text for those who cannot see it; write ![what it shows](%1)</source>
        <translation>ليس للصورة &apos;%1&apos; نصّ لمن لا يستطيع رؤيتها؛ اكتب ⁦![ما تُظهره](%1)⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a text in quotes</source>
        <translation>المفتاح &apos;%1&apos; يأخذ نصًّا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes true or false</source>
        <translation>المفتاح &apos;%1&apos; يأخذ true أو false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of texts: [&quot;...&quot;, &quot;...&quot;]</source>
        <translation>المفتاح &apos;%1&apos; يأخذ قائمة نصوص: ⁦[&quot;...&quot;, &quot;...&quot;]⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a table: [%1] and its keys below it</source>
        <translation>المفتاح &apos;%1&apos; يأخذ جدولًا: ⁦[%1]⁩ ومفاتيحه أسفله</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of tables: { text = &quot;...&quot;, right = true }</source>
        <translation>المفتاح &apos;%1&apos; يأخذ قائمة جداول: ⁦{ text = &quot;...&quot;, right = true }⁩</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2 = &quot;...&quot;&apos;</source>
        <translation>ينقص %1 هذا: ⁦&apos;%2 = &quot;...&quot;&apos;⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; write something</source>
        <translation>المفتاح &apos;%1&apos; فارغ؛ اكتب شيئًا</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>لا يوجد ملف كهذا؛ تحقّق من الاسم</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذّر القراءة: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>أكبر من ⁦1 MiB⁩؛ ضع البيانات الكبيرة في ملف CSV</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++, then its title and the like, then another line +++</source>
        <translation>يبدأ الدرس بسطر ⁦+++⁩، ثم عنوانه وما شابهه، ثم سطر ⁦+++⁩ آخر</translation>
    </message>
    <message>
        <source>this +++ is never closed; end the front matter with +++</source>
        <translation>السطر ⁦+++⁩ هذا لا يُغلق أبدًا؛ أنهِ المقدّمة (front matter) بـ ⁦+++⁩</translation>
    </message>
    <message>
        <source>this block is never closed; end it with a line %1</source>
        <translation>هذه الكتلة لا تُغلق أبدًا؛ أنهها بسطر ⁦%1⁩</translation>
    </message>
    <message>
        <source>this block is only text to the program; did you mean %1?</source>
        <translation>هذه الكتلة مجرّد نصّ عند البرنامج؛ هل قصدت ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>a lesson block stands below the heading of its step</source>
        <translation>تقع كتلة lesson أسفل عنوان خطوتها</translation>
    </message>
    <message>
        <source>a question of the kind &quot;%1&quot; takes no &apos;%2&apos;; leave it out, or write kind = &quot;%3&quot;</source>
        <translation>سؤال من النوع &quot;%1&quot; لا يأخذ &apos;%2&apos;؛ احذفه، أو اكتب ⁦kind = &quot;%3&quot;⁩</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>there is no kind of question &apos;%1&apos;</source>
        <translation>لا يوجد نوع أسئلة &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no code of a language; write one such as &quot;en&quot; or &quot;pt_BR&quot;</source>
        <translation>القيمة &apos;%1&apos; ليست رمز لغة؛ اكتب رمزًا مثل &quot;en&quot; أو &quot;pt_BR&quot;</translation>
    </message>
    <message>
        <source>&apos;minutes&apos; must be from 0 to 1440</source>
        <translation>يجب أن يكون &apos;minutes&apos; من 0 إلى 1440</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>المقدّمة (front matter)</translation>
    </message>
    <message>
        <source>this step has a second lesson block; put both into one</source>
        <translation>لهذه الخطوة كتلة lesson ثانية؛ اجمعهما في واحدة</translation>
    </message>
    <message>
        <source>a step has a heading of its own, ## or ###; # is the title of the lesson</source>
        <translation>للخطوة عنوان خاصّ بها، ⁦##⁩ أو ⁦###⁩؛ أمّا ⁦#⁩ فعنوان الدرس</translation>
    </message>
    <message>
        <source>a step (###) stands below the heading of a question (##)</source>
        <translation>تقع الخطوة ⁦(###)⁩ أسفل عنوان سؤال ⁦(##)⁩</translation>
    </message>
    <message>
        <source>this step has no lesson block; add one with id = &quot;...&quot;</source>
        <translation>ليس لهذه الخطوة كتلة lesson؛ أضف واحدة فيها ⁦id = &quot;...&quot;⁩</translation>
    </message>
    <message>
        <source>animate needs &apos;%1 = ...&apos;</source>
        <translation>يحتاج animate إلى ⁦&apos;%1 = ...&apos;⁩</translation>
    </message>
    <message>
        <source>&apos;seconds&apos; must be above 0 and at most 60</source>
        <translation>يجب أن يكون &apos;seconds&apos; فوق 0 و60 على الأكثر</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>a goal needs a condition to reach, such as accuracy = 1.0</source>
        <translation>يحتاج الهدف إلى شرط يُحقَّق، مثل ⁦accuracy = 1.0⁩</translation>
    </message>
    <message>
        <source>an id is made of letters a to z, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>يتكوّن المعرّف من الحروف a إلى z والأرقام و&apos;-&apos; و&apos;_&apos;</translation>
    </message>
    <message>
        <source>there is no figure &apos;%1&apos;</source>
        <translation>لا يوجد شكل &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no panel &apos;%1&apos;</source>
        <translation>لا توجد لوحة &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>nothing happens after this prediction; give the step then = { ... } or [animate]</source>
        <translation>لا يحدث شيء بعد هذا التوقّع؛ أعطِ الخطوة ⁦then = { ... }⁩ أو ⁦[animate]⁩</translation>
    </message>
    <message>
        <source>&apos;then&apos; happens once a prediction is made; ask for one with a question of the kind &quot;predict&quot;, or write &apos;set&apos;</source>
        <translation>يحدث &apos;then&apos; متى قُدِّم توقّع؛ اطلب توقّعًا بسؤال من النوع &quot;predict&quot;، أو اكتب &apos;set&apos;</translation>
    </message>
    <message>
        <source>this step has a goal but no [solution]; without one nobody can check that it can be reached</source>
        <translation>لهذه الخطوة هدف بلا ⁦[solution]⁩؛ ومن دونه لا يستطيع أحد التحقّق من إمكان بلوغه</translation>
    </message>
    <message>
        <source>this step has a solution but no [goal] that it reaches</source>
        <translation>لهذه الخطوة حلّ بلا ⁦[goal]⁩ يبلغه</translation>
    </message>
    <message>
        <source>this step has no text; say what there is to see</source>
        <translation>لا نصّ لهذه الخطوة؛ قل ما الذي يُرى</translation>
    </message>
    <message>
        <source>this question has no hint; write hints = [&quot;...&quot;] for whoever is stuck</source>
        <translation>لا تلميح لهذا السؤال؛ اكتب ⁦hints = [&quot;...&quot;]⁩ لمن يتعثّر</translation>
    </message>
    <message>
        <source>this step has hints, but asks nothing and has no goal; ask a question or leave them out</source>
        <translation>لهذه الخطوة تلميحات، لكنها لا تسأل شيئًا ولا هدف لها؛ اطرح سؤالًا أو احذف التلميحات</translation>
    </message>
    <message>
        <source>this step covers everything for good, for it asks nothing; add a question or leave out &apos;conceal&apos;</source>
        <translation>تحجب هذه الخطوة كلّ شيء إلى الأبد، لأنها لا تسأل شيئًا؛ أضف سؤالًا أو احذف &apos;conceal&apos;</translation>
    </message>
    <message>
        <source>the file&apos;s name says &apos;%1&apos; but its language is &apos;%2&apos;; write language = &quot;%1&quot;</source>
        <translation>يقول اسم الملف &apos;%1&apos; لكنّ لغته &apos;%2&apos;؛ اكتب ⁦language = &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>the original, &apos;%1&apos;, has mistakes; mend them first</source>
        <translation>في الأصل &apos;%1&apos; أخطاء؛ أصلحها أوّلًا</translation>
    </message>
    <message>
        <source>there is no original &apos;%1&apos; beside this translation</source>
        <translation>لا يوجد أصل &apos;%1&apos; بجانب هذه الترجمة</translation>
    </message>
    <message>
        <source>this goal is reached before the student has done anything; start the step from another state</source>
        <translation>يتحقّق هذا الهدف قبل أن يفعل الطالب شيئًا؛ ابدأ الخطوة من حالة أخرى</translation>
    </message>
    <message>
        <source>this goal does not hold, and no [solution] reaches it: %1</source>
        <translation>هذا الهدف لا يتحقّق، ولا ⁦[solution]⁩ يبلغه: %1</translation>
    </message>
    <message>
        <source>the solution does not reach this goal: %1</source>
        <translation>الحلّ لا يبلغ هذا الهدف: %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n number(s) here; this network needs %2</source>
        <translation>
            <numerusform>لا أعداد للمفتاح &apos;%1&apos; هنا؛ ما تحتاج إليه هذه الشبكة: %2</numerusform>
            <numerusform>للمفتاح &apos;%1&apos; عدد واحد هنا؛ ما تحتاج إليه هذه الشبكة: %2</numerusform>
            <numerusform>للمفتاح &apos;%1&apos; عددان هنا؛ ما تحتاج إليه هذه الشبكة: %2</numerusform>
            <numerusform>للمفتاح &apos;%1&apos; هنا %n أعداد؛ ما تحتاج إليه هذه الشبكة: %2</numerusform>
            <numerusform>للمفتاح &apos;%1&apos; هنا %n عددًا؛ ما تحتاج إليه هذه الشبكة: %2</numerusform>
            <numerusform>للمفتاح &apos;%1&apos; هنا %n عدد؛ ما تحتاج إليه هذه الشبكة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a data set with a name; set data.name = &quot;moons&quot; first</source>
        <translation>يحتاج &apos;%1&apos; إلى مجموعة بيانات لها اسم؛ اضبط أوّلًا ⁦data.name = &quot;moons&quot;⁩</translation>
    </message>
    <message>
        <source>data has both &apos;%1&apos; and &apos;%2&apos;; leave one of them out</source>
        <translation>في data كلّ من &apos;%1&apos; و&apos;%2&apos;؛ احذف أحدهما</translation>
    </message>
    <message>
        <source>&apos;data&apos; needs name = &quot;moons&quot;, points = [[x1, x2, label], ...] or csv = &quot;file.csv&quot;</source>
        <translation>يحتاج &apos;data&apos; إلى ⁦name = &quot;moons&quot;⁩ أو ⁦points = [[x1, x2, label], ...]⁩ أو ⁦csv = &quot;file.csv&quot;⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with a name, not with &apos;%2&apos;; leave it out</source>
        <translation>المفتاح &apos;%1&apos; يُستعمل مع اسم، لا مع &apos;%2&apos;؛ احذفه</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; leave some of its points out</source>
        <translation>أكبر من ⁦1 MiB⁩؛ احذف بعض نقاطه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>ما يأخذه &apos;%1&apos;: مصفوفة من ⁦%2 x %3⁩ من الأعداد، صفّ لكلّ وحدة مخفية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>ما يحتاج إليه &apos;%1&apos;: مصفوفة من ⁦%2 x %3⁩ من الأعداد، صفّ لكلّ وحدة مخفية</translation>
    </message>
    <message>
        <source>the picture is too large for the memory; make it smaller</source>
        <translation>الصورة أكبر من أن تسعها الذاكرة؛ اجعلها أصغر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; an SVG must be well-formed and bring in neither pictures nor style sheets, nor repeat what repeats others (use)</source>
        <translation>الصورة &apos;%1&apos; لا تُعرض؛ يجب أن يكون ملف SVG سليم البنية وألّا يضمّ صورًا أخرى ولا أوراق أنماط، وألّا يكرّر (use) ما يكرّر غيره</translation>
    </message>
    <message>
        <source>this is no UTF-8; save the file in that encoding</source>
        <translation>هذا ليس UTF-8؛ احفظ الملف بهذا الترميز</translation>
    </message>
    <message>
        <source>the training of this step is too long to be kept in memory; give the experiment fewer epochs or larger batches</source>
        <translation>تدريب هذه الخطوة أطول من أن يُحفظ في الذاكرة؛ قلّل حقب التجربة أو كبّر دفعاتها</translation>
    </message>
    <message>
        <source>a formula has lost a backslash: &quot;\tanh&quot; begins with a tab; write the text in single quotes, or each backslash twice</source>
        <translation>فقدت صيغةٌ شرطةً مائلة عكسيّة: &quot;\tanh&quot; تبدأ بعلامة جدولة؛ اكتب النصّ بين علامتي اقتباس مفردتين، أو كرّر كلّ شرطة مائلة عكسيّة</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>مجلّد؛ اذكر ملفًّا فيه</translation>
    </message>
</context>
<context>
    <name>MorphBar</name>
    <message>
        <source>weights W</source>
        <translation>الأوزان W</translation>
    </message>
    <message>
        <source>biases b</source>
        <translation>الانحيازات b</translation>
    </message>
    <message>
        <source>activation σ</source>
        <translation>دالة التنشيط σ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>الطبقة %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>عدد النقاط</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>دالة التنشيط</translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation>أوزان المُخرَج</translation>
    </message>
    <message>
        <source>bias of the output</source>
        <translation>انحياز المُخرَج</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>بذرة البيانات</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>دالة تنشيط الطبقة %1</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>أوزان الطبقة %1</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>انحيازات الطبقة %1</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message numerus="yes">
        <source>%1 of %n node(s), no bias</source>
        <translation>
            <numerusform>%1 من %n عقدة، دون الانحياز</numerusform>
            <numerusform>%1 من عقدة واحدة، دون الانحياز</numerusform>
            <numerusform>%1 من عقدتين، دون الانحياز</numerusform>
            <numerusform>%1 من %n عقد، دون الانحياز</numerusform>
            <numerusform>%1 من %n عقدة، دون الانحياز</numerusform>
            <numerusform>%1 من %n عقدة، دون الانحياز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>grid line</source>
        <translation>خطّ من شبكة الخطوط</translation>
    </message>
    <message>
        <source>grid line through the origin</source>
        <translation>خطّ من شبكة الخطوط يمرّ بنقطة الأصل</translation>
    </message>
    <message>
        <source>class 0, blue</source>
        <translation>الصنف 0، أزرق</translation>
    </message>
    <message>
        <source>class 1, green</source>
        <translation>الصنف 1، أخضر</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>حدّ القرار</translation>
    </message>
    <message>
        <source>proof of separability</source>
        <translation>برهان قابلية الفصل</translation>
    </message>
    <message>
        <source>where the network says blue</source>
        <translation>حيث تقول الشبكة أزرق</translation>
    </message>
    <message>
        <source>where the network says green</source>
        <translation>حيث تقول الشبكة أخضر</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>منحنى</translation>
    </message>
    <message>
        <source>second curve</source>
        <translation>منحنى ثانٍ</translation>
    </message>
    <message>
        <source>present position</source>
        <translation>الموضع الحالي</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصّ</translation>
    </message>
    <message>
        <source>one of several series</source>
        <translation>واحدة من عدّة سلاسل</translation>
    </message>
    <message>
        <source>line</source>
        <translation>خطّ</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>area</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <source>label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a mark: line 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
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
        <translation>النصّ</translation>
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
        <translation>معطاة</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مسحوبة عشوائيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
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
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Answers that are judged differently now</source>
        <translation>إجابات يُحكم عليها الآن حكمًا آخر</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» موجود من قبل. أتريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>In a slider</source>
        <translation>في منزلق</translation>
    </message>
    <message>
        <source>a small step (a weight by 0.1)</source>
        <translation>خطوة صغيرة (الوزن بمقدار 0.1)</translation>
    </message>
    <message>
        <source>a large step (a weight by 1)</source>
        <translation>خطوة كبيرة (الوزن بمقدار 1)</translation>
    </message>
    <message>
        <source>to its ends</source>
        <translation>إلى طرفيه</translation>
    </message>
    <message>
        <source>In a figure</source>
        <translation>في شكل</translation>
    </message>
    <message>
        <source>the next handle of the figure, or the next part of the window</source>
        <translation>المقبض التالي في الشكل، أو الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>turn and tilt a surface; move the handle that is chosen</source>
        <translation>تدوير السطح وإمالته؛ وتحريك المقبض المختار</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كلّ مكان</translation>
    </message>
    <message>
        <source>in the workshop: between the text and the list below it</source>
        <translation>في الورشة: بين النصّ والقائمة أسفله</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>إلى القوائم</translation>
    </message>
    <message>
        <source>leave teaching mode, or close what has opened</source>
        <translation>مغادرة وضع التدريس، أو إغلاق ما فُتح</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
            <numerusform>لا وحدات، %1</numerusform>
            <numerusform>وحدة واحدة، %1</numerusform>
            <numerusform>وحدتان، %1</numerusform>
            <numerusform>%n وحدات، %1</numerusform>
            <numerusform>%n وحدة، %1</numerusform>
            <numerusform>%n وحدة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the plane as it is</source>
        <translation>المستوى كما هو</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two members of a list; the first may be a list itself.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Say here what there is to see.</source>
        <translation>قل هنا ما الذي يُرى.</translation>
    </message>
</context>
<context>
    <name>tanhgram</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Instructor&apos;s copy, with answers</source>
        <translation>نسخة المدرّس، مع الإجابات</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>النص: %1.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>الرخصة: %1.</translation>
    </message>
    <message>
        <source>Made with Tanhgram %1.</source>
        <translation>أُعدّ ببرنامج Tanhgram %1.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>⁦%1 / %2⁩</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>الإجابة:</translation>
    </message>
    <message>
        <source>In the program, reach this step&apos;s goal. What did you set?</source>
        <translation>حقّق هدف هذه الخطوة في البرنامج. ماذا ضبطت؟</translation>
    </message>
    <message>
        <source>**Answer:** %1</source>
        <translation>**الإجابة:** %1</translation>
    </message>
    <message>
        <source>**One solution:** %1</source>
        <translation>**أحد الحلول:** %1</translation>
    </message>
    <message>
        <source>*Hints:* %1</source>
        <translation>**تلميحات:** %1</translation>
    </message>
    <message>
        <source>This step sets %1.</source>
        <translation>تضبط هذه الخطوة %1.</translation>
    </message>
    <message>
        <source>This step sets new weights.</source>
        <translation>تضبط هذه الخطوة أوزانًا جديدة.</translation>
    </message>
    <message>
        <source>This step sets new weights and %1.</source>
        <translation>تضبط هذه الخطوة أوزانًا جديدة و%1.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>Learning rate: how far an update moves the weights against the gradient. Too small is slow; too large jumps past the minimum, and the loss may grow until it is no number any more.</source>
        <translation>معدّل التعلّم: كم يحرّك التحديث الواحد الأوزان عكس التدرّج. القيمة الصغيرة جدًّا بطيئة؛ والكبيرة جدًّا تقفز فوق الحدّ الأدنى، وقد تنمو الخسارة حتى لا تبقى عددًا.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Momentum: how much of its last move an update adds to its own, like a ball that keeps rolling. 0 is plain gradient descent; 0.9 goes ten times as far along an even slope.</source>
        <translation>الزخم: كم يضيف التحديث من حركته السابقة إلى حركته الحالية، ككرة تواصل التدحرج. القيمة 0 هي الهبوط مع التدرّج وحده؛ والقيمة 0.9 تبلغ عشرة أضعاف المسافة على منحدر منتظم.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Batch size: how many points one update looks at. 1 is quick and wobbles; all points at once follow the true gradient smoothly, with only one update an epoch.</source>
        <translation>حجم الدفعة: عدد النقاط التي ينظر إليها التحديث الواحد. القيمة 1 سريعة ومتذبذبة؛ أمّا كلّ النقاط معًا فتتبع التدرّج الحقيقي بسلاسة، لكن بتحديث واحد فقط في الحقبة.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Epochs: how many times training goes through all points. They are shuffled anew before each.</source>
        <translation>الحقب: كم مرّة يمرّ التدريب على كلّ النقاط. وتُخلط من جديد قبل كلّ مرّة.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Seed: where the random numbers begin that shuffle the points and draw initial weights. The same seed gives the same run, here and in numpy.</source>
        <translation>البذرة: حيث تبدأ الأعداد العشوائية التي تخلط النقاط وتسحب الأوزان الابتدائية. البذرة نفسها تعطي الجولة نفسها، هنا وفي numpy.</translation>
    </message>
    <message>
        <source>Initial weights: where training starts. “Given” starts from the weights you set, at update 0 or here, one by one; “drawn” takes random ones from the seed (Glorot normal) and leaves those aside.</source>
        <translation>الأوزان الابتدائية: حيث يبدأ التدريب. «معطاة» تبدأ من الأوزان التي تضبطها أنت، عند التحديث 0 أو هنا، واحدًا واحدًا؛ و«مسحوبة عشوائيًا» تأخذ أوزانًا عشوائية من البذرة (Glorot&#xa0;normal) وتترك تلك جانبًا.</translation>
    </message>
    <message>
        <source>Training goes through the points again and again and moves every weight a little against the gradient of the loss. Then drag the timeline, or drag a setting and watch the whole run change.</source>
        <translation>يمرّ التدريب على النقاط مرّة بعد مرّة ويحرّك كلّ وزن قليلًا عكس تدرّج الخسارة. بعد ذلك اسحب الخطّ الزمني، أو اسحب أحد الإعدادات وشاهد الجولة كلّها تتغيّر.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Teaches what an activation function does: bend the plane until a straight line separates the colours.&lt;/p&gt;&lt;p&gt;The lesson “Activation functions” follows ideas of Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, Eigen and toml++.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;يعلّم ما تفعله دالة التنشيط: تثني المستوى حتى يفصل مستقيم بين اللونين.&lt;/p&gt;&lt;p&gt;يتبع درس «دوال التنشيط» أفكار Daniel Voigt Godoy (2018، CC BY).&lt;/p&gt;&lt;p&gt;برنامج حرّ برخصة GNU العمومية العامّة (GNU General Public License)، الإصدار 3 أو ما بعده. بُني باستعمال Qt وEigen وtoml++.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Separated: every point is on its side, the nearest %1 away from your line.</source>
        <translation>تمّ الفصل: كلّ نقطة في جانبها، وأقربها على بُعد %1 من مستقيمك.</translation>
    </message>
    <message>
        <source>The widest possible margin here is %1.</source>
        <translation>أعرض هامش ممكن هنا هو %1.</translation>
    </message>
    <message>
        <source>%1 of the points are on their side of your line.</source>
        <translation>تقع %1 من النقاط في جانبها من مستقيمك.</translation>
    </message>
    <message>
        <source>No straight line can separate them here: the convex hulls of the two colours overlap.</source>
        <translation>لا يستطيع أيّ مستقيم أن يفصل بينها هنا: يتداخل الغلافان المحدّبان للّونين.</translation>
    </message>
    <message>
        <source>A straight line can separate them: the best one keeps %1 away from every point.</source>
        <translation>يستطيع مستقيم أن يفصل بينها: أفضل مستقيم يبعد %1 عن كلّ نقطة.</translation>
    </message>
    <message>
        <source>%1 is off for every point: it is dead.</source>
        <translation>الوحدة %1 مطفأة عند كلّ نقطة: إنها ميتة.</translation>
    </message>
    <message>
        <source>%1 is on for %2 of the points.</source>
        <translation>الوحدة %1 تعمل عند %2 من النقاط.</translation>
    </message>
    <message>
        <source>Recorded answers checked against the lesson: %1.</source>
        <translation>الإجابات المسجَّلة التي قورنت بالدرس: %1.</translation>
    </message>
    <message>
        <source>All are still judged as they were.</source>
        <translation>لا يزال الحكم عليها كلّها كما كان.</translation>
    </message>
    <message>
        <source>Judged differently now: %1.</source>
        <translation>ما يُحكم عليه الآن حكمًا آخر: %1.</translation>
    </message>
    <message>
        <source>You predicted “%1”, and so it is.</source>
        <translation>توقّعت «%1»، وهذا ما حدث.</translation>
    </message>
    <message>
        <source>You predicted “%1”. What happened: “%2”.</source>
        <translation>توقّعت «%1». وما حدث: «%2».</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>Noise: how far chance moves the points off their shape. It is the standard deviation in either direction; 0 puts them exactly on it.</source>
        <translation>الضوضاء: كم تبعد المصادفة النقاط عن شكلها. هي الانحراف المعياري في كلّ من الاتجاهين؛ والقيمة 0 تضع النقاط على الشكل تمامًا.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عدد النقاط</translation>
    </message>
    <message>
        <source>Samples: how many points there are, of both classes together.</source>
        <translation>عدد النقاط: كم نقطة هناك، للصنفين معًا.</translation>
    </message>
    <message>
        <source>was not saved: with all its points it would be larger than 1 MiB; save it beside the CSV file</source>
        <translation>لم يُحفظ: كان سيتجاوز بكلّ نقاطه ⁦1 MiB⁩؛ احفظه بجانب ملف CSV</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>لم يُحفظ: %1؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong, and is right now</source>
        <translation>%1، المحاولة %2 في %3: «%4» كانت خاطئة، وهي صحيحة الآن</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right, and is wrong now</source>
        <translation>%1، المحاولة %2 في %3: «%4» كانت صحيحة، وهي خاطئة الآن</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the question has changed and has to be answered again</source>
        <translation>%1، المحاولة %2 في %3: «%4» كانت صحيحة؛ تغيّر السؤال ويجب أن يُجاب عنه من جديد</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the question has changed and has to be answered again</source>
        <translation>%1، المحاولة %2 في %3: «%4» كانت خاطئة؛ تغيّر السؤال ويجب أن يُجاب عنه من جديد</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the step is no longer in the lesson</source>
        <translation>%1، المحاولة %2 في %3: «%4» كانت صحيحة؛ لم تعد الخطوة في الدرس</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the step is no longer in the lesson</source>
        <translation>%1، المحاولة %2 في %3: «%4» كانت خاطئة؛ لم تعد الخطوة في الدرس</translation>
    </message>
</context>
<context>
    <name>tanhgram::ActivationChoice</name>
    <message>
        <source>σ(z) = %1</source>
        <translation>⁦σ(z) = %1⁩</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>دالة التنشيط %1</translation>
    </message>
</context>
<context>
    <name>tanhgram::AnimationBar</name>
    <message>
        <source>Way of the animation</source>
        <translation>مسار التحريك</translation>
    </message>
    <message>
        <source>Watch the value move (%1)</source>
        <translation>شاهد القيمة تتحرّك (%1)</translation>
    </message>
    <message>
        <source>Play or pause the animation</source>
        <translation>تشغيل التحريك أو إيقافه مؤقّتًا</translation>
    </message>
    <message>
        <source>sweep %1</source>
        <translation>تمرير %1</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ تشغيل</translation>
    </message>
</context>
<context>
    <name>tanhgram::BottomPane</name>
    <message>
        <source>Controls</source>
        <translation>عناصر التحكّم</translation>
    </message>
</context>
<context>
    <name>tanhgram::CompareBar</name>
    <message>
        <source>Compare with the start</source>
        <translation>قارن بالبداية</translation>
    </message>
    <message>
        <source>Shows the state you started from, pale, below the live figure (%1)</source>
        <translation>يعرض الحالة التي بدأت منها، باهتةً، تحت الشكل المتغيّر (%1)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>لمحة</translation>
    </message>
    <message>
        <source>Shows the start for as long as you hold this button, or F8</source>
        <translation>يعرض البداية ما دمت تضغط هذا الزرّ، أو F8</translation>
    </message>
</context>
<context>
    <name>tanhgram::ControlsPanel</name>
    <message>
        <source>The output&apos;s bias; the original notebook labels this slider b23.</source>
        <translation>انحياز المُخرَج؛ يسمّي الدفتر (notebook) الأصلي هذا المنزلق b23.</translation>
    </message>
    <message>
        <source>Hidden layer: h = σ(Wx + b)</source>
        <translation>الطبقة المخفية: ⁦h = σ(Wx + b)⁩</translation>
    </message>
    <message>
        <source>Output line: w·h + b = 0</source>
        <translation>مستقيم المُخرَج: ⁦w·h + b = 0⁩</translation>
    </message>
    <message>
        <source>Back to the weights this step begins with (%1)</source>
        <translation>العودة إلى الأوزان التي تبدأ بها هذه الخطوة (%1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Activation σ</source>
        <translation>دالة التنشيط σ</translation>
    </message>
    <message>
        <source>Back to what the lesson, or the sandbox, began with</source>
        <translation>العودة إلى ما بدأ به الدرس، أو بيئة التجريب</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
</context>
<context>
    <name>tanhgram::DataChoice</name>
    <message>
        <source>Two parabolas, one half a unit below the other</source>
        <translation>قطعان مكافئان، أحدهما أدنى من الآخر بنصف وحدة طول</translation>
    </message>
    <message>
        <source>The corners of a square, where opposite corners are alike</source>
        <translation>أركان مربّع، يتشابه فيه الركنان المتقابلان</translation>
    </message>
    <message>
        <source>A circle within a circle</source>
        <translation>دائرة داخل دائرة</translation>
    </message>
    <message>
        <source>Two half moons that reach into one another</source>
        <translation>هلالان يمتدّ كلّ منهما داخل الآخر</translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation>ذراعان حلزونيتان</translation>
    </message>
    <message>
        <source>Two clouds, side by side</source>
        <translation>سحابتان متجاورتان</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>البيانات: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
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
        <translation>خلفية شفّافة</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Names of the axes</source>
        <translation>أسماء المحورين</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>مفتاح الرسم</translation>
    </message>
    <message>
        <source>Caption &amp;below the figure</source>
        <translation>تعليق أسفل الشكل</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>تصدير الشكل</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> نقطة في البوصة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>A picture will have %1 × %2 pixels; drawings (SVG, PDF) are sharp at any size.</source>
        <translation>ستكون الصورة ⁦%1 × %2⁩ بكسل؛ أمّا الرسوم (SVG، PDF) فحادّة بأيّ حجم.</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>وحدة الحجم</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the &amp;numbers (CSV)…</source>
        <translation>تصدير الأعداد (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>نسخ بهيئة صورة</translation>
    </message>
    <message>
        <source>Copy as &amp;vector drawing</source>
        <translation>نسخ بهيئة رسم متّجهي</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>تصدير الشكل</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>أشكال (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Export the numbers behind the figure</source>
        <translation>تصدير الأعداد التي وراء الشكل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>عرض الأعداد في جدول</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureBoard</name>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>هل يستطيع مستقيم أن يفصل بينها؟</translation>
    </message>
    <message>
        <source>Shows the widest possible margin, or where the two hulls overlap (%1)</source>
        <translation>يعرض أعرض هامش ممكن، أو أين يتداخل الغلافان (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureHandle</name>
    <message>
        <source>Export, copy or pin this figure, or see its numbers; drag from here to take it into another program</source>
        <translation>صدّر هذا الشكل أو انسخه أو ثبّته، أو انظر أعداده؛ واسحب من هنا لتنقله إلى برنامج آخر</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureSlot</name>
    <message>
        <source>Show another figure here</source>
        <translation>عرض شكل آخر هنا</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>مثبَّت: %1</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>ألغِ التثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin as reference beside the live figure</source>
        <translation>تثبيت مرجع بجانب الشكل المتغيّر</translation>
    </message>
    <message>
        <source>Pinned – %1 – %2</source>
        <translation>مثبَّت – %1 – %2</translation>
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
        <translation>الصنف</translation>
    </message>
    <message>
        <source>green, if logit &gt; 0</source>
        <translation>أخضر إن كان ⁦logit &gt; 0⁩</translation>
    </message>
    <message>
        <source>blue, if logit &lt; 0</source>
        <translation>أزرق إن كان ⁦logit &lt; 0⁩</translation>
    </message>
    <message>
        <source>green if logit &gt; 0, blue if &lt; 0</source>
        <translation>أخضر إن كان ⁦logit &gt; 0⁩، وأزرق إن كان ⁦&lt; 0⁩</translation>
    </message>
    <message>
        <source>The network as equations</source>
        <translation>الشبكة معادلاتٍ</translation>
    </message>
    <message>
        <source>Show the numbers of the matrices</source>
        <translation>إظهار أعداد المصفوفات</translation>
    </message>
    <message>
        <source>Fold into one line</source>
        <translation>طيّ في سطر واحد</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>The class is green if the logit is above 0, and blue if it is below.</source>
        <translation>الصنف أخضر إذا كان اللوغيت (logit) فوق 0، وأزرق إذا كان تحته.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>نسخ نصًّا</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>نسخ بصيغة LaTeX</translation>
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
        <translation>جارٍ رسم الصفحات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>With &amp;answers: the instructor&apos;s copy</source>
        <translation>مع الإجابات: نسخة المدرّس</translation>
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
        <translation>الدرس «%1» كاملًا على الورق: كلّ سؤال مع شكله، ومساحة للكتابة.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>P&amp;review and print…</source>
        <translation>معاينة وطباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>حفظ ورقة العمل</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryModel</name>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>◂ %1</translation>
    </message>
    <message>
        <source>   %1</source>
        <translation>   %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1، متراجَع عنها</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، منجزة</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryPanel</name>
    <message>
        <source>Click a step, or press Enter on it, to go there. Nothing later is lost until you change something.</source>
        <translation>انقر خطوة، أو اضغط Enter عليها، لتنتقل إليها. لا يضيع شيء ممّا بعدها حتى تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>tanhgram::InitialWeightsControl</name>
    <message>
        <source>Initial weights</source>
        <translation>الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>given</source>
        <translation>معطاة</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مسحوبة عشوائيًا</translation>
    </message>
    <message>
        <source>Which initial weight</source>
        <translation>أيّ وزن ابتدائي</translation>
    </message>
    <message>
        <source>Initial weight, number</source>
        <translation>الوزن الابتدائي، عدد</translation>
    </message>
    <message>
        <source>Initial weight, slider</source>
        <translation>الوزن الابتدائي، منزلق</translation>
    </message>
    <message>
        <source>keep the drawn weights</source>
        <translation>إبقاء الأوزان المسحوبة عشوائيًا</translation>
    </message>
    <message>
        <source>choose the initial weights</source>
        <translation>اختيار الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>change the initial %1</source>
        <translation>تغيير القيمة الابتدائية %1</translation>
    </message>
</context>
<context>
    <name>tanhgram::LayerRow</name>
    <message>
        <source>Layer %1: one unit fewer</source>
        <translation>الطبقة %1: وحدة أقلّ</translation>
    </message>
    <message>
        <source>Layer %1: one unit more</source>
        <translation>الطبقة %1: وحدة أكثر</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>حذف الطبقة %1</translation>
    </message>
    <message>
        <source>Layer %1: activation</source>
        <translation>الطبقة %1: دالة التنشيط</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LayersList</name>
    <message>
        <source>Add a layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Behind the others: as many units as come in, each passing on what it gets</source>
        <translation>بعد الطبقات الأخرى: بعدد ما يدخلها من وحدات، وتمرّر كلّ وحدة ما تتلقّاه</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقلّ من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ finished, %n step(s)</source>
        <translation>
            <numerusform>✓ اكتمل، لا خطوات</numerusform>
            <numerusform>✓ اكتمل، خطوة واحدة</numerusform>
            <numerusform>✓ اكتمل، خطوتان</numerusform>
            <numerusform>✓ اكتمل، %n خطوات</numerusform>
            <numerusform>✓ اكتمل، %n خطوة</numerusform>
            <numerusform>✓ اكتمل، %n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <translation>
            <numerusform>اكتمل %1 من %n خطوة</numerusform>
            <numerusform>اكتمل %1 من خطوة واحدة</numerusform>
            <numerusform>اكتمل %1 من خطوتين</numerusform>
            <numerusform>اكتمل %1 من %n خطوات</numerusform>
            <numerusform>اكتمل %1 من %n خطوة</numerusform>
            <numerusform>اكتمل %1 من %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>الدرس: %1</translation>
    </message>
    <message>
        <source>Steps finished</source>
        <translation>الخطوات المكتملة</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonDocument</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonList</name>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>لم يُفتح مجلّد.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلّد…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Lessons of the folder</source>
        <translation>دروس المجلّد</translation>
    </message>
    <message>
        <source>There is no lesson in “%1” yet.</source>
        <translation>لا يوجد درس في «%1» بعد.</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonPanel</name>
    <message>
        <source>Show why</source>
        <translation>أظهر السبب</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ السابق</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>التالي ›</translation>
    </message>
    <message>
        <source>Progress in the lesson</source>
        <translation>التقدّم في الدرس</translation>
    </message>
    <message>
        <source>enter “%1”</source>
        <translation>دخول «%1»</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>إعادة الضبط</translation>
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
        <translation>الخطوة %1 من %2؛ اكتمل %3</translation>
    </message>
    <message>
        <source>**Hint %1.** %2</source>
        <translation>**تلميح %1.** %2</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>تلميح آخر</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>لا مزيد من التلميحات</translation>
    </message>
    <message>
        <source>**Why?** %1</source>
        <translation>**لماذا؟** %1</translation>
    </message>
    <message>
        <source>what was predicted</source>
        <translation>ما تُوقِّع</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>بيئة التجريب</translation>
    </message>
    <message>
        <source>Take what you see into the sandbox, to try anything (%1)</source>
        <translation>خذ ما تراه إلى بيئة التجريب لتجرّب أيّ شيء (%1)</translation>
    </message>
    <message>
        <source>Open in the sandbox</source>
        <translation>فتح في بيئة التجريب</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>نصّ الخطوة</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>التلميحات</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>The step before (%1)</source>
        <translation>الخطوة السابقة (%1)</translation>
    </message>
    <message>
        <source>The next step (%1)</source>
        <translation>الخطوة التالية (%1)</translation>
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
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>فتح درس أو تجربة…</translation>
    </message>
    <message>
        <source>Lesson &amp;Activation functions</source>
        <translation>درس «دوال التنشيط»</translation>
    </message>
    <message>
        <source>Lesson &amp;Inside the activation function</source>
        <translation>درس «داخل دالة التنشيط»</translation>
    </message>
    <message>
        <source>Save the e&amp;xperiment as…</source>
        <translation>حفظ التجربة باسم…</translation>
    </message>
    <message>
        <source>&amp;Export the main figure…</source>
        <translation>تصدير الشكل الرئيسي…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>ورقة العمل…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;About Tanhgram</source>
        <translation>حول Tanhgram</translation>
    </message>
    <message>
        <source>About Tanhgram</source>
        <translation>حول Tanhgram</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“%1” is open in the workshop, which lists what is wrong with it.</source>
        <translation>فُتح «%1» في الورشة، وهي تسرد ما فيه من أخطاء.</translation>
    </message>
    <message>
        <source>Open it in the workshop</source>
        <translation>فتحه في الورشة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)</source>
        <translation>دروس وتجارب (*.lesson.md *.lesson.*.md *.experiment.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>حفظ التجربة</translation>
    </message>
    <message>
        <source>Experiments (*.experiment.toml)</source>
        <translation>تجارب (*.experiment.toml)</translation>
    </message>
    <message>
        <source>Export my &amp;work…</source>
        <translation>تصدير ما أنجزته…</translation>
    </message>
    <message>
        <source>&amp;Check my answers again</source>
        <translation>التحقّق من إجاباتي من جديد</translation>
    </message>
    <message>
        <source>Start the lesson ove&amp;r…</source>
        <translation>بدء الدرس من جديد…</translation>
    </message>
    <message>
        <source>Export my work</source>
        <translation>تصدير ما أنجزته</translation>
    </message>
    <message>
        <source>Your name, as your instructor knows you:</source>
        <translation>اسمك كما يعرفك مدرّسك:</translation>
    </message>
    <message>
        <source>Check my answers again</source>
        <translation>التحقّق من إجاباتي من جديد</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Start “%1” over?</source>
        <translation>هل تبدأ «%1» من جديد؟</translation>
    </message>
    <message>
        <source>Every step will be unanswered again. What you did until now stays in your record.</source>
        <translation>ستعود كلّ خطوة بلا إجابة. ويبقى ما فعلته حتى الآن في سجلّك.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النصّ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Open in the sand&amp;box</source>
        <translation>فتح في بيئة التجريب</translation>
    </message>
    <message>
        <source>&amp;Back to the lesson</source>
        <translation>العودة إلى الدرس</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة التجريب</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>Teaching mode: Esc leaves it.</source>
        <translation>وضع التدريس: Esc للمغادرة.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Teac&amp;hing mode</source>
        <translation>وضع التدريس</translation>
    </message>
    <message>
        <source>&amp;Lesson or sandbox</source>
        <translation>الدرس أو بيئة التجريب</translation>
    </message>
    <message>
        <source>Figures &amp;beside</source>
        <translation>الأشكال الجانبية</translation>
    </message>
    <message>
        <source>&amp;Panels below</source>
        <translation>اللوحات السفلية</translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation>المعادلات</translation>
    </message>
    <message>
        <source>Figure as a table of n&amp;umbers</source>
        <translation>أعداد الشكل في جدول</translation>
    </message>
    <message>
        <source>To the next pa&amp;ne</source>
        <translation>إلى الجزء التالي</translation>
    </message>
    <message>
        <source>T&amp;o the pane before</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Open the sand&amp;box</source>
        <translation>فتح بيئة التجريب</translation>
    </message>
    <message>
        <source>Table, one row per step (*.csv)</source>
        <translation>جدول، صفّ لكلّ خطوة (*.csv)</translation>
    </message>
    <message>
        <source>xAPI statements (*.json)</source>
        <translation>عبارات xAPI (*.json)</translation>
    </message>
</context>
<context>
    <name>tanhgram::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not opened; everything stays as it was.</source>
        <translation>لم يُفتح الملف؛ ويبقى كلّ شيء كما كان.</translation>
    </message>
</context>
<context>
    <name>tanhgram::MorphBar</name>
    <message>
        <source>How far the plane has come on its way through the network</source>
        <translation>كم قطع المستوى من طريقه عبر الشبكة</translation>
    </message>
    <message>
        <source>From the input plane through W, then b, then the activation</source>
        <translation>من مستوى المُدخلات عبر W، ثم b، ثم دالة التنشيط</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Watch the plane on its way</source>
        <translation>شاهد المستوى في طريقه</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Keeps the plane as it is now beside the moving one</source>
        <translation>يبقي المستوى كما هو الآن بجانب المستوى المتحرّك</translation>
    </message>
</context>
<context>
    <name>tanhgram::NetworkTable</name>
    <message>
        <source>Weights and biases</source>
        <translation>الأوزان والانحيازات</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>الطبقة %1، الوحدة %2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>المُخرَج</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesPanel</name>
    <message>
        <source>x1 of the point</source>
        <translation>x1 للنقطة</translation>
    </message>
    <message>
        <source>x2 of the point</source>
        <translation>x2 للنقطة</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>شغّل الكلّ</translation>
    </message>
    <message>
        <source>Point to follow</source>
        <translation>النقطة المتابَعة</translation>
    </message>
    <message>
        <source>Nodes added up in the figure Sum of the nodes</source>
        <translation>العقد المجموعة في شكل «مجموع العقد»</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
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
        <translation>اجمع</translation>
    </message>
    <message>
        <source>output = %1</source>
        <translation>المُخرَج = ⁦%1⁩</translation>
    </message>
    <message>
        <source>Choose a point, or click one in the input space, the output map or the pattern.</source>
        <translation>اختر نقطة، أو انقر واحدة في فضاء المُدخلات أو خريطة المُخرَج أو نمط العقد.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>(%1, %2), %3</source>
        <translation>⁦(%1, %2)⁩، %3</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>another</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>all nodes and the bias</source>
        <translation>كلّ العقد والانحياز</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; The hidden space, training and goals still have all nodes.</source>
        <translation>&lt;b&gt;المطفأة يدويًا: %1.&lt;/b&gt; الفضاء المخفي والتدريب والأهداف لا تزال فيها كلّ العقد.</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesTable</name>
    <message>
        <source>Nodes of the last hidden layer</source>
        <translation>عقد الطبقة المخفية الأخيرة</translation>
    </message>
    <message>
        <source>node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>h = σ(z)</source>
        <translation>⁦h = σ(z)⁩</translation>
    </message>
    <message>
        <source>weight v</source>
        <translation>الوزن v</translation>
    </message>
    <message>
        <source>v · h</source>
        <translation>v · h</translation>
    </message>
    <message>
        <source>off for</source>
        <translation>مطفأة عند</translation>
    </message>
    <message>
        <source>Untick a node to see what the network becomes without it</source>
        <translation>أزل علامة عقدة لترى كيف تصير الشبكة من دونها</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة يدويًا</translation>
    </message>
    <message>
        <source>all data: dead</source>
        <translation>كلّ البيانات: ميتة</translation>
    </message>
    <message>
        <source>%1 of data</source>
        <translation>%1 من البيانات</translation>
    </message>
</context>
<context>
    <name>tanhgram::NumbersWindow</name>
    <message>
        <source>&amp;Copy the selected cells</source>
        <translation>نسخ الخلايا المحدّدة</translation>
    </message>
    <message>
        <source>%1 – numbers</source>
        <translation>%1 – أعداد</translation>
    </message>
    <message>
        <source>Numbers behind the figure “%1”</source>
        <translation>الأعداد التي وراء الشكل «%1»</translation>
    </message>
</context>
<context>
    <name>tanhgram::ParameterControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1، عدد</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1، منزلق</translation>
    </message>
</context>
<context>
    <name>tanhgram::Playback</name>
    <message>
        <source>start of the training</source>
        <translation>بداية التدريب</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained</source>
        <translation>
            <numerusform>دُرّبت 0 حقبة</numerusform>
            <numerusform>دُرّبت حقبة واحدة</numerusform>
            <numerusform>دُرّبت حقبتان</numerusform>
            <numerusform>دُرّبت %n حقب</numerusform>
            <numerusform>دُرّبت %n حقبة</numerusform>
            <numerusform>دُرّبت %n حقبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) trained</source>
        <translation>
            <numerusform>دُرّب 0 تحديث</numerusform>
            <numerusform>دُرّب تحديث واحد</numerusform>
            <numerusform>دُرّب تحديثان</numerusform>
            <numerusform>دُرّبت %n تحديثات</numerusform>
            <numerusform>دُرّب %n تحديثًا</numerusform>
            <numerusform>دُرّب %n تحديث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::ProblemList</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Problems of the open lesson</source>
        <translation>مشكلات الدرس المفتوح</translation>
    </message>
</context>
<context>
    <name>tanhgram::QuestionForm</name>
    <message>
        <source>Check my answer</source>
        <translation>تحقّق من إجابتي</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>أظهر الإجابة</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>أعطِ إجابة أوّلًا.</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>هذا توقّعي</translation>
    </message>
    <message>
        <source>↻ The question has changed since you answered it. Please answer it again.</source>
        <translation>↻ تغيّر السؤال منذ أجبت عنه. أجب عنه من جديد من فضلك.</translation>
    </message>
    <message>
        <source>Now watch.</source>
        <translation>شاهد الآن.</translation>
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
        <translation>✓ صحيح.</translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation>✗ ليس تمامًا.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>إجابتك، عدد</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>كلمة أو كلمتان</translation>
    </message>
    <message>
        <source>Your answer, in a word or two</source>
        <translation>إجابتك، في كلمة أو كلمتين</translation>
    </message>
</context>
<context>
    <name>tanhgram::RunStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give this training up and keep what is shown</source>
        <translation>ترك هذا التدريب وإبقاء المعروض</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>جارٍ التدريب…</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>لم تُدرَّب بعد.</translation>
    </message>
    <message>
        <source>Too many updates to keep them all: choose fewer epochs or a larger batch size.</source>
        <translation>التحديثات أكثر من أن تُحفظ كلّها: اختر حقبًا أقلّ أو حجم دفعة أكبر.</translation>
    </message>
    <message>
        <source>Given up: the figures show the training before. Play trains it again.</source>
        <translation>تُرك التدريب: تعرض الأشكال التدريب السابق. زرّ «تشغيل» يدرّب من جديد.</translation>
    </message>
    <message>
        <source>Given up. Train begins it again.</source>
        <translation>تُرك التدريب. زرّ «درّب» يبدؤه من جديد.</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3 – loss %4 – accuracy %5</source>
        <translation>التحديث %1 من %2 – الحقبة %3 – الخسارة %4 – الدقّة %5</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3</source>
        <translation>التحديث %1 من %2 – الحقبة %3</translation>
    </message>
    <message>
        <source>%1 – diverged at update %2: the loss is no longer a finite number; try a smaller learning rate</source>
        <extracomment>%1: where the timeline stands, &quot;update 3 of 20 – epoch 1&quot;.</extracomment>
        <translation>%1 – تباعدت عند التحديث %2: لم تعد الخسارة عددًا منتهيًا؛ جرّب معدّل تعلّم أصغر</translation>
    </message>
</context>
<context>
    <name>tanhgram::SandboxPanel</name>
    <message>
        <source>‹ &amp;Back to the lesson</source>
        <translation>‹ العودة إلى الدرس</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>عيّنة جديدة</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة التجريب</translation>
    </message>
    <message>
        <source>Any data, any network. Undo takes everything back.</source>
        <translation>أيّ بيانات، وأيّ شبكة. «تراجع» يلغي كلّ تغيير.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>الطبقات المخفية</translation>
    </message>
    <message>
        <source>&amp;CSV file…</source>
        <translation>ملف CSV…</translation>
    </message>
    <message>
        <source>Points of your own: a row x1,x2,label for each, where the label is 0 or 1</source>
        <translation>نقاط من عندك: صفّ ⁦x1,x2,label⁩ لكلّ نقطة، حيث label هو 0 أو 1</translation>
    </message>
    <message>
        <source>Chance moves the points in another way</source>
        <translation>تحرّك المصادفة النقاط بطريقة أخرى</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>حفظ التجربة…</translation>
    </message>
    <message>
        <source>Open a CSV file</source>
        <translation>فتح ملف CSV</translation>
    </message>
    <message>
        <source>Tables of points (*.csv)</source>
        <translation>جداول نقاط (*.csv)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>The lesson as you left it (%1)</source>
        <translation>الدرس كما تركته (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsModel</name>
    <message>
        <source>diverged</source>
        <translation>تباعدت</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبيرة جدًّا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Separates</source>
        <translation>تفصل</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>الخسارة النهائية</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقّة</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>الوحدات الميتة</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsPanel</name>
    <message>
        <source>Fr&amp;om seed</source>
        <translation>من البذرة</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كلّ الجولات</translation>
    </message>
    <message>
        <source>Runs that separate the data</source>
        <translation>الجولات التي تفصل بين البيانات</translation>
    </message>
    <message>
        <source>Runs that do not</source>
        <translation>الجولات التي لا تفصل بينها</translation>
    </message>
    <message>
        <source>Runs with dead units</source>
        <translation>الجولات التي فيها وحدات ميتة</translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation>أيّ الجولات تُسرد</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Click a run to open it on the timeline.</source>
        <translation>انقر جولة لتفتحها على الخطّ الزمني.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>%1 of %2 runs separate the data (%3 %).</source>
        <translation>%1 من %2 من الجولات تفصل بين البيانات (%3%).</translation>
    </message>
    <message>
        <source>The settings have changed since. Run again to see what they do.</source>
        <translation>تغيّرت الإعدادات منذ ذلك. اضغط «تنفيذ» من جديد لترى أثرها.</translation>
    </message>
    <message>
        <source>The initial weights are given, so the seed only shuffles the data.</source>
        <translation>الأوزان الابتدائية معطاة، فلا تفعل البذرة إلا خلط البيانات.</translation>
    </message>
    <message>
        <source>Each seed draws other initial weights and another order of the data.</source>
        <translation>كلّ بذرة تسحب أوزانًا ابتدائية أخرى وترتيبًا آخر للبيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them diverged.</source>
        <translation>
            <numerusform>لم تتباعد أيّ منها.</numerusform>
            <numerusform>تباعدت واحدة منها.</numerusform>
            <numerusform>تباعدت اثنتان منها.</numerusform>
            <numerusform>تباعدت %n منها.</numerusform>
            <numerusform>تباعدت %n منها.</numerusform>
            <numerusform>تباعدت %n منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::SettingControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1، عدد</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1، منزلق</translation>
    </message>
</context>
<context>
    <name>tanhgram::StepChoice</name>
    <message>
        <source>Step of the lesson</source>
        <translation>خطوة الدرس</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::Timeline</name>
    <message>
        <source>Timeline of the training</source>
        <translation>الخطّ الزمني للتدريب</translation>
    </message>
    <message>
        <source>Drag through every update of the training. Arrow keys: one update; Page Up and Page Down: one epoch; Home and End.</source>
        <translation>اسحب عبر كلّ تحديثات التدريب. مفاتيح الأسهم: تحديث واحد؛ Page Up وPage Down: حقبة واحدة؛ Home وEnd.</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingMenu</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>درّب</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>One &amp;update</source>
        <translation>تحديث واحد</translation>
    </message>
    <message>
        <source>To the end of this &amp;epoch</source>
        <translation>إلى نهاية هذه الحقبة</translation>
    </message>
    <message>
        <source>To the &amp;initial weights</source>
        <translation>إلى الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>To the e&amp;nd</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingPanel</name>
    <message>
        <source>Log scale</source>
        <translation>مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Log scale: the learning curve shows powers of ten, so that a loss of 0.01 and one of 0.001 can be told apart.</source>
        <translation>مقياس لوغاريتمي: يعرض منحنى التعلّم قوى العشرة، فيمكن التمييز بين خسارة 0.01 وخسارة 0.001.</translation>
    </message>
</context>
<context>
    <name>tanhgram::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>درّب</translation>
    </message>
    <message>
        <source>Train the network and watch, or pause (%1)</source>
        <translation>درّب الشبكة وشاهد، أو أوقف مؤقّتًا (%1)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>One update: one batch of points</source>
        <translation>تحديث واحد: دفعة واحدة من النقاط</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>حقبة</translation>
    </message>
    <message>
        <source>To the end of this epoch: all points once</source>
        <translation>إلى نهاية هذه الحقبة: كلّ النقاط مرّة واحدة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>To the end of the training</source>
        <translation>إلى نهاية التدريب</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation>العودة إلى الأوزان الابتدائية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>⁦%1×⁩</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>How fast playing goes; at 1× a long training takes 8 seconds</source>
        <translation>سرعة التشغيل؛ عند ⁦1×⁩ يستغرق التدريب الطويل 8 ثوانٍ</translation>
    </message>
</context>
<context>
    <name>tanhgram::WelcomePage</name>
    <message>
        <source>What does an activation function do?</source>
        <translation>ماذا تفعل دالة التنشيط؟</translation>
    </message>
    <message>
        <source>Bend the plane until a straight line separates the colours. Choose a lesson, or try things out by yourself.</source>
        <translation>اثنِ المستوى حتى يفصل مستقيم بين اللونين. اختر درسًا، أو جرّب بنفسك.</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>فتح بيئة التجريب</translation>
    </message>
    <message>
        <source>Data, layers and weights of your own, without a lesson</source>
        <translation>بيانات وطبقات وأوزان من عندك، بلا درس</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>فتح درس أو تجربة…</translation>
    </message>
    <message>
        <source>A file that you or your instructor has saved</source>
        <translation>ملف حفظته أنت أو حفظه مدرّسك</translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation>العودة إلى «%1»</translation>
    </message>
    <message>
        <source>&amp;Continue “%1”, step %2 of %3</source>
        <translation>متابعة «%1»، الخطوة %2 من %3</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkPage</name>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>المشكلات والدروس</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>عناصر التحكّم</translation>
    </message>
</context>
<context>
    <name>tanhgram::Workshop</name>
    <message>
        <source>&amp;Save the lesson</source>
        <translation>حفظ الدرس</translation>
    </message>
    <message>
        <source>Sa&amp;ve the lesson as…</source>
        <translation>حفظ الدرس باسم…</translation>
    </message>
    <message>
        <source>&amp;Copy as lesson step</source>
        <translation>نسخ بهيئة خطوة درس</translation>
    </message>
    <message>
        <source>&amp;Insert as lesson step</source>
        <translation>إدراج بهيئة خطوة درس</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>الورشة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Insert as step</source>
        <translation>إدراج خطوة</translation>
    </message>
    <message>
        <source>Adds a step that makes the experiment what it is now, below the step in the preview</source>
        <translation>يضيف خطوة تجعل التجربة كما هي الآن، أسفل الخطوة التي في المعاينة</translation>
    </message>
    <message>
        <source>“%1” has been saved by another program, and here are edits that are not saved. Which version shall stay?</source>
        <translation>حُفظ «%1» من برنامج آخر، وهنا تعديلات لم تُحفظ. أيّ نسخة تبقى؟</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>إعادة تحميل الملف</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نسختي</translation>
    </message>
    <message>
        <source>The lesson stays open as it was before this save.</source>
        <translation>يبقى الدرس مفتوحًا كما كان قبل هذا الحفظ.</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>لا درس مفتوح</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>New &amp;lesson…</source>
        <translation>درس جديد…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of lessons…</source>
        <translation>فتح مجلّد دروس…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>“%1” has edits that are not saved.</source>
        <translation>في «%1» تعديلات لم تُحفظ.</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>لم يُحفظ: %1؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>حفظ الدرس</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md *.lesson.*.md)</source>
        <translation>دروس (*.lesson.md *.lesson.*.md)</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md)</source>
        <translation>دروس (*.lesson.md)</translation>
    </message>
    <message>
        <source>was not created: %1; choose another place</source>
        <translation>لم يُنشأ: %1؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Open a folder of lessons</source>
        <translation>فتح مجلّد دروس</translation>
    </message>
    <message>
        <source>A step cannot change how many units the network has: give the lesson this network in [experiment], in its front matter.</source>
        <translation>لا تستطيع الخطوة أن تغيّر عدد وحدات الشبكة: أعطِ الدرس هذه الشبكة في [experiment]، في مقدّمته (front matter).</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Copied. Paste it into the lesson, below the step that you see here.</source>
        <translation>نُسخت. ألصقها في الدرس، أسفل الخطوة التي تراها هنا.</translation>
    </message>
    <message>
        <source>has been deleted or moved; save it to have it there again</source>
        <translation>حُذف أو نُقل؛ احفظه ليعود إلى مكانه</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkshopPanel</name>
    <message>
        <source>Preview follows the cursor</source>
        <translation>المعاينة تتبع المؤشّر</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>نصّ الدرس</translation>
    </message>
    <message>
        <source>The lesson beside the editor goes to the step that you are writing</source>
        <translation>ينتقل الدرس بجانب المحرّر إلى الخطوة التي تكتبها</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Close the workshop (%1)</source>
        <translation>إغلاق الورشة (%1)</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>إغلاق الورشة</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>المشكلات (%1)</translation>
    </message>
    <message>
        <source>Open a lesson, or begin one with File &gt; New lesson.</source>
        <translation>افتح درسًا، أو ابدأ واحدًا من ملف &gt; درس جديد.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>لا مشكلات.</translation>
    </message>
    <message>
        <source>Tab indents the text; F6 leaves the editor.</source>
        <translation>مفتاح Tab يزيح النصّ؛ وF6 يغادر المحرّر.</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>المشكلات والدروس</translation>
    </message>
</context>
</TS>
