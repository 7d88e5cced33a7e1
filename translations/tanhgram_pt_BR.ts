<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Activation</name>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>activation</source>
        <translation>ativação</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>ativação da camada %1</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation>Nada mudou desde o início.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>parabolas</source>
        <translation>parábolas</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>círculos</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>luas</translation>
    </message>
    <message>
        <source>spirals</source>
        <translation>espirais</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>gaussianas</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without noise</source>
        <translation>%1, sem ruído</translation>
    </message>
    <message>
        <source>%1 with noise %2</source>
        <translation>%1, ruído %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: another sample</source>
        <translation>%1: outra amostra</translation>
    </message>
    <message>
        <source>layer added</source>
        <translation>camada acrescentada</translation>
    </message>
    <message>
        <source>layer removed</source>
        <translation>camada retirada</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidade</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>initial weights given</source>
        <translation>pesos iniciais definidos</translation>
    </message>
    <message>
        <source>initial weights drawn</source>
        <translation>pesos iniciais sorteados</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>novos pesos</translation>
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
        <translation>época %1</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3.</source>
        <translation>A ativação da camada oculta %1 é %2, sigma(z) = %3.</translation>
    </message>
    <message>
        <source>The activation of hidden layer %1 is %2, sigma(z) = %3; the z values of the data run from %4 to %5, and its slope at them from %6 to %7.</source>
        <translation>A ativação da camada oculta %1 é %2, sigma(z) = %3; os valores de z dos dados vão de %4 a %5, e a inclinação neles, de %6 a %7.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Função de ativação</translation>
    </message>
    <message>
        <source>its derivative</source>
        <translation>sua derivada</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>Espaço oculto</translation>
    </message>
    <message>
        <source>The plane on its way</source>
        <translation>O plano em movimento</translation>
    </message>
    <message>
        <source>Input space</source>
        <translation>Espaço de entrada</translation>
    </message>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>Uma reta consegue separá-los?</translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation>Superfície da saída</translation>
    </message>
    <message>
        <source>Probability surface</source>
        <translation>Superfície da probabilidade</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Mapa da saída</translation>
    </message>
    <message>
        <source>What each node adds</source>
        <translation>O que cada nó acrescenta</translation>
    </message>
    <message>
        <source>What each node adds, as surfaces</source>
        <translation>O que cada nó acrescenta, em superfícies</translation>
    </message>
    <message>
        <source>Sum of the nodes</source>
        <translation>Soma dos nós</translation>
    </message>
    <message>
        <source>Which nodes are on where</source>
        <translation>Que nós estão ligados, e onde</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>The weights</source>
        <translation>Os pesos</translation>
    </message>
    <message>
        <source>Nodes that are off, through training</source>
        <translation>Nós desligados ao longo do treinamento</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizado</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Pesos ao longo do tempo</translation>
    </message>
    <message>
        <source>Predicted probabilities</source>
        <translation>Probabilidades previstas</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: desligado</translation>
    </message>
    <message>
        <source>%1 (dead): %2</source>
        <translation>%1 (morto): %2</translation>
    </message>
    <message>
        <source>%1 (dead), weight %2</source>
        <translation>%1 (morto), peso %2</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>weight · node</source>
        <translation>peso · nó</translation>
    </message>
    <message>
        <source>The numbers are too large to be drawn.</source>
        <translation>Os números são grandes demais para o desenho.</translation>
    </message>
    <message>
        <source>What each node adds to the output, over x1 and x2 from %1 to %2, all on the same scale.</source>
        <translation>O que cada nó acrescenta à saída, com x1 e x2 de %1 a %2, tudo na mesma escala.</translation>
    </message>
    <message>
        <source>Dead, that is off for all data: %1.</source>
        <translation>Mortos, isto é, desligados para todos os dados: %1.</translation>
    </message>
    <message>
        <source>the node&apos;s z is 0</source>
        <translation>z do nó = 0</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>%1 to %2: weight %3</source>
        <translation>de %1 para %2: peso %3</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>= 0, off</source>
        <translation>= 0, desligado</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morto</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, valor %2</translation>
    </message>
    <message>
        <source>%1, bias %2</source>
        <translation>%1, viés %2</translation>
    </message>
    <message>
        <source>%1, bias %2, value %3</source>
        <translation>%1, viés %2, valor %3</translation>
    </message>
    <message>
        <source>%1, bias %2, z %3, value %4</source>
        <translation>%1, viés %2, z %3, valor %4</translation>
    </message>
    <message>
        <source>Wide lines are large weights, dashed orange ones negative, violet ones positive. Choose a point to see which nodes it switches on.</source>
        <translation>Linhas largas são pesos grandes; as alaranjadas tracejadas são negativas, as violeta, positivas. Escolha um ponto para ver que nós ele liga.</translation>
    </message>
    <message>
        <source>At (%1, %2): %3, output %4.</source>
        <translation>Em (%1; %2), %3; saída %4.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>class 0 (blue)</source>
        <translation>classe 0 (azul)</translation>
    </message>
    <message>
        <source>class 1 (green)</source>
        <translation>classe 1 (verde)</translation>
    </message>
    <message>
        <source>%1: output = %2</source>
        <translation>%1; saída = %2</translation>
    </message>
    <message>
        <source>%1 is dead: no point of the data switches it on, so training cannot change it.</source>
        <translation>%1 está morto: nenhum ponto dos dados o liga, e por isso o treinamento não consegue mudá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are dead: no point of the data switches them on, so training cannot change them.</source>
        <translation>
            <numerusform>%1 está morto: nenhum ponto dos dados o liga, e por isso o treinamento não consegue mudá-lo.</numerusform>
            <numerusform>%1 estão mortos: nenhum ponto dos dados os liga, e por isso o treinamento não consegue mudá-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s output over the input plane, from %1 to %2; dotted lines are the creases where a node switches on.</source>
        <translation>A saída da rede sobre o plano de entrada, de %1 a %2; as linhas pontilhadas são os vincos em que um nó se liga.</translation>
    </message>
    <message>
        <source>Some nodes are switched off.</source>
        <translation>Alguns nós foram desligados.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>The output is too large to be drawn.</source>
        <translation>A saída é grande demais para o desenho.</translation>
    </message>
    <message>
        <source>output 0</source>
        <translation>saída 0</translation>
    </message>
    <message>
        <source>There is no dashed line, because both output weights are 0.</source>
        <translation>Não há reta tracejada, porque os dois pesos da saída são 0.</translation>
    </message>
    <message>
        <source>The dashed line lies outside the figure; %1 of the points are on the correct side.</source>
        <translation>A reta tracejada está fora da figura; %1 dos pontos estão do lado certo.</translation>
    </message>
    <message>
        <source>The dashed line has %1 of the points on the correct side.</source>
        <translation>A reta tracejada deixa %1 dos pontos do lado certo.</translation>
    </message>
    <message>
        <source>No straight line could separate all of them.</source>
        <translation>Nenhuma reta conseguiria separar todos eles.</translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation>Há apenas uma classe.</translation>
    </message>
    <message>
        <source>A straight line can separate all of them, with a margin of %1.</source>
        <translation>Uma reta consegue separar todos eles, com margem %1.</translation>
    </message>
    <message>
        <source>decision line</source>
        <translation>reta de decisão</translation>
    </message>
    <message>
        <source>The last hidden layer has one unit, so everything lies on the axis of h1.</source>
        <translation>A última camada oculta tem uma unidade; por isso, tudo fica no eixo de h1.</translation>
    </message>
    <message numerus="yes">
        <source>The last hidden layer has %n unit(s), of which h1 and h2 are shown; the decision is not a line between these two.</source>
        <translation>
            <numerusform>A última camada oculta tem %n unidade, das quais são mostradas h1 e h2; a decisão não é uma reta entre essas duas.</numerusform>
            <numerusform>A última camada oculta tem %n unidades, das quais são mostradas h1 e h2; a decisão não é uma reta entre essas duas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision boundary in the input space: %1 of the points are on the correct side.</source>
        <translation>A fronteira de decisão no espaço de entrada: %1 dos pontos estão do lado certo.</translation>
    </message>
    <message>
        <source>The network decides nothing here: its output is 0 everywhere.</source>
        <translation>A rede não decide nada aqui: sua saída é 0 em toda parte.</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 0 (blue) everywhere; %1 of the points are on the correct side.</source>
        <translation>Não há fronteira aqui: a rede diz classe 0 (azul) em toda parte; %1 dos pontos estão do lado certo.</translation>
    </message>
    <message>
        <source>There is no boundary here: the network says class 1 (green) everywhere; %1 of the points are on the correct side.</source>
        <translation>Não há fronteira aqui: a rede diz classe 1 (verde) em toda parte; %1 dos pontos estão do lado certo.</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>fronteira de decisão</translation>
    </message>
    <message>
        <source>Here the loss is %1 and the accuracy %2.</source>
        <translation>Aqui, a perda é %1 e a acurácia, %2.</translation>
    </message>
    <message>
        <source>Train the network to see its loss fall.</source>
        <translation>Treine a rede para ver a perda cair.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs separate the data.</source>
        <translation>
            <numerusform>%1 de %n treinamento separa os dados.</numerusform>
            <numerusform>%1 de %n treinamentos separam os dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The final losses run from %1 to %2, half of them below %3.</source>
        <translation>As perdas finais vão de %1 a %2; metade delas fica abaixo de %3.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n run(s) that diverged.</source>
        <translation>
            <numerusform>Não mostrado: %n treinamento que divergiu.</numerusform>
            <numerusform>Não mostrados: %n treinamentos que divergiram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>Clique em Executar</translation>
    </message>
    <message>
        <source>No seed has been tried yet.</source>
        <translation>Nenhuma semente foi testada ainda.</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>separam</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>não separam</translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation>Perdas finais</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>perda final</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>treinamentos</translation>
    </message>
    <message>
        <source>W of layer %1</source>
        <translation>W da camada %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n number(s) to %2.</source>
        <translation>
            <numerusform>%1 transforma %n número em %2.</numerusform>
            <numerusform>%1 transforma %n números em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The biases push the plane without changing its shape.</source>
        <translation>Os vieses deslocam o plano sem mudar sua forma.</translation>
    </message>
    <message>
        <source>The biases of layer %1 push the plane without changing its shape.</source>
        <translation>Os vieses da camada %1 deslocam o plano sem mudar sua forma.</translation>
    </message>
    <message>
        <source>The activation, %1, is applied to each coordinate by itself.</source>
        <translation>A ativação, %1, é aplicada a cada coordenada separadamente.</translation>
    </message>
    <message>
        <source>The activation of layer %1, %2, is applied to each coordinate by itself.</source>
        <translation>A ativação da camada %1, %2, é aplicada a cada coordenada separadamente.</translation>
    </message>
    <message>
        <source>%1 turns by 180° (determinant %2).</source>
        <translation>%1 gira 180° (determinante %2).</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise (determinant %3).</source>
        <translation>%1 gira %2 no sentido anti-horário (determinante %3).</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise (determinant %3).</source>
        <translation>%1 gira %2 no sentido horário (determinante %3).</translation>
    </message>
    <message>
        <source>%1 turns by 180° and scales by %2 (determinant %3).</source>
        <translation>%1 gira 180° e multiplica as distâncias por %2 (determinante %3).</translation>
    </message>
    <message>
        <source>%1 turns by %2 anticlockwise and scales by %3 (determinant %4).</source>
        <translation>%1 gira %2 no sentido anti-horário e multiplica as distâncias por %3 (determinante %4).</translation>
    </message>
    <message>
        <source>%1 turns by %2 clockwise and scales by %3 (determinant %4).</source>
        <translation>%1 gira %2 no sentido horário e multiplica as distâncias por %3 (determinante %4).</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 (determinant %3).</source>
        <translation>%1 reflete na reta de direção %2 (determinante %3).</translation>
    </message>
    <message>
        <source>%1 mirrors at the line in direction %2 and scales by %3 (determinant %4).</source>
        <translation>%1 reflete na reta de direção %2 e multiplica as distâncias por %3 (determinante %4).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then mirrors at the line in direction %5 (determinant %6).</source>
        <translation>%1 estica %2 vezes na direção %3 e %4 vezes na perpendicular; depois, reflete na reta de direção %5 (determinante %6).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it (determinant %5).</source>
        <translation>%1 estica %2 vezes na direção %3 e %4 vezes na perpendicular (determinante %5).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by 180° (determinant %5).</source>
        <translation>%1 estica %2 vezes na direção %3 e %4 vezes na perpendicular; depois, gira 180° (determinante %5).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 anticlockwise (determinant %6).</source>
        <translation>%1 estica %2 vezes na direção %3 e %4 vezes na perpendicular; depois, gira %5 no sentido anti-horário (determinante %6).</translation>
    </message>
    <message>
        <source>%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 clockwise (determinant %6).</source>
        <translation>%1 estica %2 vezes na direção %3 e %4 vezes na perpendicular; depois, gira %5 no sentido horário (determinante %6).</translation>
    </message>
    <message>
        <source>%1 leaves every point where it is.</source>
        <translation>%1 deixa cada ponto onde está.</translation>
    </message>
    <message>
        <source>%1 puts every point on the origin.</source>
        <translation>%1 leva todos os pontos à origem.</translation>
    </message>
    <message>
        <source>%1 presses the plane onto one line, in direction %2 (determinant %3).</source>
        <translation>%1 achata o plano sobre uma única reta, de direção %2 (determinante %3).</translation>
    </message>
    <message>
        <source>%1 scales by %2 (determinant %3).</source>
        <translation>%1 multiplica as distâncias por %2 (determinante %3).</translation>
    </message>
    <message>
        <source>Train the network to see when its nodes switch off.</source>
        <translation>Treine a rede para ver quando seus nós se desligam.</translation>
    </message>
    <message>
        <source>No node is dead.</source>
        <translation>Nenhum nó está morto.</translation>
    </message>
    <message>
        <source>% of the data</source>
        <translation>% dos dados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>The plane falls into %n cell(s); in each the same nodes are on and the network is one formula.</source>
        <translation>
            <numerusform>O plano se divide em %n célula; em cada uma estão ligados os mesmos nós, e a rede é uma única fórmula.</numerusform>
            <numerusform>O plano se divide em %n células; em cada uma estão ligados os mesmos nós, e a rede é uma única fórmula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point to follow it.</source>
        <translation>Clique em um ponto para acompanhá-lo.</translation>
    </message>
    <message>
        <source>At your point: %1, output = %2.</source>
        <translation>No seu ponto, %1; saída = %2.</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>ligados: %1</translation>
    </message>
    <message>
        <source>Only ReLU switches nodes off.</source>
        <translation>Só a ReLU desliga nós.</translation>
    </message>
    <message>
        <source>Sigmoid and tanh nodes are never off, so there are no cells to show.</source>
        <translation>Nós com sigmoide ou tanh nunca estão desligados; por isso, não há células a mostrar.</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5; %2 of class 1 (green) get one above 0.5.</source>
        <translation>%1 da classe 0 (azul) têm probabilidade abaixo de 0,5; %2 da classe 1 (verde) têm acima de 0,5.</translation>
    </message>
    <message>
        <source>%1 of class 0 (blue) get a probability below 0.5.</source>
        <translation>%1 da classe 0 (azul) têm probabilidade abaixo de 0,5.</translation>
    </message>
    <message>
        <source>%1 of class 1 (green) get a probability above 0.5.</source>
        <translation>%1 da classe 1 (verde) têm probabilidade acima de 0,5.</translation>
    </message>
    <message>
        <source>There are no points whose probability could be shown.</source>
        <translation>Não há pontos cuja probabilidade se possa mostrar.</translation>
    </message>
    <message>
        <source>predicted probability of class 1</source>
        <translation>probabilidade prevista da classe 1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>decision at 0.5</source>
        <translation>decisão em 0,5</translation>
    </message>
    <message>
        <source>There is only one class, so there is nothing to separate.</source>
        <translation>Há apenas uma classe; portanto, não há nada a separar.</translation>
    </message>
    <message>
        <source>A straight line can separate the classes: the widest margin on each side is %1.</source>
        <translation>Uma reta consegue separar as classes: a maior margem de cada lado é %1.</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls meet in one point.</source>
        <translation>Nenhuma reta consegue separar as classes: as envoltórias se encontram em um ponto.</translation>
    </message>
    <message>
        <source>No straight line can separate the classes: their hulls overlap in the marked part.</source>
        <translation>Nenhuma reta consegue separar as classes: as envoltórias se sobrepõem na parte marcada.</translation>
    </message>
    <message>
        <source>widest margin</source>
        <translation>maior margem</translation>
    </message>
    <message>
        <source>overlap of the hulls</source>
        <translation>sobreposição das envoltórias</translation>
    </message>
    <message>
        <source>none on</source>
        <translation>nenhum ligado</translation>
    </message>
    <message>
        <source>all on</source>
        <translation>todos ligados</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1 – %2</translation>
    </message>
    <message>
        <source>%1; layer %2: %3</source>
        <translation>%1; camada %2 – %3</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Desligados: %1.</translation>
    </message>
    <message>
        <source>Hollow points lie behind the surface.</source>
        <translation>Pontos vazados estão atrás da superfície.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>Vai de %1 a %2.</translation>
    </message>
    <message>
        <source>The network&apos;s output as a height over the input plane; the plane at 0 divides the classes.</source>
        <translation>A saída da rede como altura sobre o plano de entrada; o plano em 0 divide as classes.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>The probability of class 1 as a height over the input plane; the plane at one half divides the classes.</source>
        <translation>A probabilidade da classe 1 como altura sobre o plano de entrada; o plano em um meio divide as classes.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message numerus="yes">
        <source>All %n nodes and the bias %1: the whole output.</source>
        <translation>
            <numerusform>O nó (%n) e o viés %1: a saída inteira.</numerusform>
            <numerusform>Todos os %n nós e o viés %1: a saída inteira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %1 of %n nodes, without the bias; use the slider below Nodes to add the next one.</source>
        <translation>
            <numerusform>A soma de %1 de %n nó, sem o viés; use o controle abaixo de Nós para acrescentar o próximo.</numerusform>
            <numerusform>A soma de %1 de %n nós, sem o viés; use o controle abaixo de Nós para acrescentar o próximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the nodes and the bias</source>
        <translation>Soma dos nós e do viés</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %1 of %n nodes</source>
        <translation>
            <numerusform>Soma de %1 de %n nó</numerusform>
            <numerusform>Soma de %1 de %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 of %2, in epoch %3.</source>
        <translation>Atualização %1 de %2, na época %3.</translation>
    </message>
    <message>
        <source>Update %1 of %2.</source>
        <translation>Atualização %1 de %2.</translation>
    </message>
    <message>
        <source>The run diverged at update %1: the loss was no longer a finite number there.</source>
        <translation>O treinamento divergiu na atualização %1: ali, a perda deixou de ser um número finito.</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>camada oculta %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>de %1 para %2: %3</translation>
    </message>
    <message>
        <source>Every weight and bias as a coloured square: orange is negative, violet positive.</source>
        <translation>Cada peso e cada viés como um quadrado colorido: alaranjado é negativo, violeta é positivo.</translation>
    </message>
    <message>
        <source>weight or bias</source>
        <translation>peso ou viés</translation>
    </message>
    <message>
        <source>The weights and biases lie between %1 and %2 here.</source>
        <translation>Os pesos e vieses estão entre %1 e %2 aqui.</translation>
    </message>
    <message>
        <source>Train the network to see its weights move.</source>
        <translation>Treine a rede para ver os pesos se moverem.</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation>Estágio por estágio</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>The figure follows the first two of them.</source>
        <translation>A figura acompanha os dois primeiros.</translation>
    </message>
    <message numerus="yes">
        <source>The plane at %n stage(s) of its way, from the input to the last hidden layer.</source>
        <translation>
            <numerusform>O plano em %n estágio do seu caminho, da entrada à última camada oculta.</numerusform>
            <numerusform>O plano em %n estágios do seu caminho, da entrada à última camada oculta.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the correct side are %1 of class 0 (blue) and %2 of class 1 (green).</source>
        <translation>Do lado certo estão %1 da classe 0 (azul) e %2 da classe 1 (verde).</translation>
    </message>
    <message>
        <source>Class 0 (blue) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>A classe 0 (azul) fica em %1 de %2 a %3 e em %4 de %5 a %6.</translation>
    </message>
    <message>
        <source>Class 1 (green) lies at %1 from %2 to %3 and at %4 from %5 to %6.</source>
        <translation>A classe 1 (verde) fica em %1 de %2 a %3 e em %4 de %5 a %6.</translation>
    </message>
    <message>
        <source>To the right of the dashed line the network says class 1 (green).</source>
        <translation>À direita da reta tracejada, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Above the dashed line, to the right, the network says class 1 (green).</source>
        <translation>Acima da reta tracejada, à direita, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Above the dashed line the network says class 1 (green).</source>
        <translation>Acima da reta tracejada, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Above the dashed line, to the left, the network says class 1 (green).</source>
        <translation>Acima da reta tracejada, à esquerda, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>To the left of the dashed line the network says class 1 (green).</source>
        <translation>À esquerda da reta tracejada, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Below the dashed line, to the left, the network says class 1 (green).</source>
        <translation>Abaixo da reta tracejada, à esquerda, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Below the dashed line the network says class 1 (green).</source>
        <translation>Abaixo da reta tracejada, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Below the dashed line, to the right, the network says class 1 (green).</source>
        <translation>Abaixo da reta tracejada, à direita, a rede diz classe 1 (verde).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 1 (green).</source>
        <translation>Seu ponto (%1; %2) recebe a saída %3: classe 1 (verde).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: class 0 (blue).</source>
        <translation>Seu ponto (%1; %2) recebe a saída %3: classe 0 (azul).</translation>
    </message>
    <message>
        <source>Your point (%1, %2) gets the output %3: it lies on the boundary.</source>
        <translation>Seu ponto (%1; %2) recebe a saída %3: está na fronteira.</translation>
    </message>
    <message>
        <source>The lowest is %1 with %2, the highest %3 with %4.</source>
        <translation>O menor é %1, com %2; o maior, %3, com %4.</translation>
    </message>
    <message>
        <source>To the points of the data %1 adds from %2 to %3.</source>
        <translation>Aos pontos dos dados, %1 acrescenta de %2 a %3.</translation>
    </message>
    <message>
        <source>For the points of the data it runs from %1 to %2.</source>
        <translation>Para os pontos dos dados, vai de %1 a %2.</translation>
    </message>
    <message>
        <source>The loss begins at %1 and ends at %2; it is least, %3, after epoch %4.</source>
        <translation>A perda começa em %1 e termina em %2; a menor, %3, vem depois da época %4.</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the first axis by %2 times its second coordinate (determinant %3).</source>
        <translation>%1 cisalha o plano: cada ponto desliza ao longo do primeiro eixo %2 × a sua segunda coordenada (determinante %3).</translation>
    </message>
    <message>
        <source>%1 shears the plane: every point slides along the second axis by %2 times its first coordinate (determinant %3).</source>
        <translation>%1 cisalha o plano: cada ponto desliza ao longo do segundo eixo %2 × a sua primeira coordenada (determinante %3).</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the first axis by %3 times its second coordinate (determinant %4).</source>
        <translation>%1 multiplica as distâncias por %2 e cisalha o plano: cada ponto desliza pelo primeiro eixo %3 × a sua segunda coordenada (determinante %4).</translation>
    </message>
    <message>
        <source>%1 scales the plane by %2 and shears it: every point slides along the second axis by %3 times its first coordinate (determinant %4).</source>
        <translation>%1 multiplica as distâncias por %2 e cisalha o plano: cada ponto desliza pelo segundo eixo %3 × a sua primeira coordenada (determinante %4).</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>First coordinate</source>
        <translation>Primeira coordenada</translation>
    </message>
    <message>
        <source>Second coordinate</source>
        <translation>Segunda coordenada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Probability of class 1</source>
        <translation>Probabilidade da classe 1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>data point</source>
        <translation>ponto dos dados</translation>
    </message>
    <message>
        <source>grid crossing</source>
        <translation>cruzamento da grade</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>at your point</source>
        <translation>no seu ponto</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>off at your point</source>
        <translation>desligado no seu ponto</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Too many cells to draw.</source>
        <translation>Células demais para o desenho.</translation>
    </message>
    <message>
        <source>The plane falls into more cells than can be drawn.</source>
        <translation>O plano se divide em mais células do que é possível desenhar.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>The loss is %1.</source>
        <translation>A perda é %1.</translation>
    </message>
    <message>
        <source>The loss is %1; bring it down to %2.</source>
        <translation>A perda é %1; baixe-a até %2.</translation>
    </message>
    <message>
        <source>Keep the nearest point at least %1 away.</source>
        <translation>Deixe o ponto mais próximo a uma distância de pelo menos %1.</translation>
    </message>
    <message>
        <source>%1 = %2 is in its range.</source>
        <translation>%1 = %2 está no intervalo.</translation>
    </message>
    <message>
        <source>%1 = %2; bring it between %3 and %4.</source>
        <translation>%1 = %2; deixe-o entre %3 e %4.</translation>
    </message>
</context>
<context>
    <name>GripWords</name>
    <message>
        <source>change %1</source>
        <translation>alteração de %1</translation>
    </message>
    <message>
        <source>The image of (1, 0). Drag it to set the first column of W: %1.</source>
        <translation>A imagem de (1, 0). Arraste-a para definir a primeira coluna de W: %1.</translation>
    </message>
    <message>
        <source>The image of (0, 1). Drag it to set the second column of W: %1.</source>
        <translation>A imagem de (0, 1). Arraste-a para definir a segunda coluna de W: %1.</translation>
    </message>
    <message>
        <source>The image of the origin. Drag it to set the biases: %1.</source>
        <translation>A imagem da origem. Arraste-a para definir os vieses: %1.</translation>
    </message>
    <message>
        <source>The decision line. Drag it to shift it: it sets %1.</source>
        <translation>A reta de decisão. Arraste-a para deslocá-la: isso define %1.</translation>
    </message>
    <message>
        <source>The normal of the decision line. Drag its tip to turn the line: it sets %1.</source>
        <translation>A normal da reta de decisão. Arraste a ponta para girar a reta: isso define %1.</translation>
    </message>
    <message>
        <source>The weight %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>O peso %1. Arraste-o para cima ou para baixo ou gire a roda do mouse para mudá-lo; clique para digitar.</translation>
    </message>
    <message>
        <source>The bias %1. Drag it up or down or turn the wheel to change it; click to type.</source>
        <translation>O viés %1. Arraste-o para cima ou para baixo ou gire a roda do mouse para mudá-lo; clique para digitar.</translation>
    </message>
    <message>
        <source>move the image of (1, 0)</source>
        <translation>movimento da imagem de (1, 0)</translation>
    </message>
    <message>
        <source>move the image of (0, 1)</source>
        <translation>movimento da imagem de (0, 1)</translation>
    </message>
    <message>
        <source>move the image of the origin</source>
        <translation>movimento da imagem da origem</translation>
    </message>
    <message>
        <source>shift the decision line</source>
        <translation>deslocamento da reta de decisão</translation>
    </message>
    <message>
        <source>turn the decision line</source>
        <translation>giro da reta de decisão</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>a strip is a picture of several figures; write each one&apos;s numbers into a file of its own</source>
        <translation>uma tira é uma imagem de várias figuras; grave os números de cada uma em um arquivo próprio</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .svg, .pdf, .png or .csv, which says what to write</source>
        <translation>o nome do arquivo deve terminar em .svg, .pdf, .png ou .csv, o que diz o que gravar</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>não pode ser gravado: %1</translation>
    </message>
    <message numerus="yes">
        <source>this row has %n field(s); write three: x1,x2,label</source>
        <translation>
            <numerusform>esta linha tem %n campo; escreva três: x1,x2,label</numerusform>
            <numerusform>esta linha tem %n campos; escreva três: x1,x2,label</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a finite number</source>
        <translation>&apos;%1&apos; não é um número finito</translation>
    </message>
    <message>
        <source>a label is 0 or 1</source>
        <translation>um rótulo (label) é 0 ou 1</translation>
    </message>
    <message numerus="yes">
        <source>a data set has at most %n point(s); leave some out</source>
        <translation>
            <numerusform>um conjunto de dados tem no máximo %n ponto; retire alguns</numerusform>
            <numerusform>um conjunto de dados tem no máximo %n pontos; retire alguns</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no row of data; write rows x1,x2,label</source>
        <translation>não há linha de dados; escreva linhas x1,x2,label</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erro: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; você quis dizer &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>%1; known here: %2</source>
        <translation>%1; conhecidos aqui: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; assigns nothing; write name=value, such as w21=1.0</source>
        <translation>&apos;%1&apos; não atribui nada; escreva nome=valor, como w21=1.0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;; write a number, a word or a list such as [1, 0]</source>
        <translation>&apos;%1&apos; não é um valor para &apos;%2&apos;; escreva um número, uma palavra ou uma lista como [1, 0]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a number</source>
        <translation>&apos;%1&apos; espera um número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a finite number</source>
        <translation>&apos;%1&apos; deve ser um número finito</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of points [x1, x2, label]</source>
        <translation>&apos;%1&apos; espera uma lista de pontos [x1, x2, label]</translation>
    </message>
    <message numerus="yes">
        <source>point %1 of &apos;data.points&apos; has %n number(s); write [x1, x2, label]</source>
        <translation>
            <numerusform>o ponto %1 de &apos;data.points&apos; tem %n número; escreva [x1, x2, label]</numerusform>
            <numerusform>o ponto %1 de &apos;data.points&apos; tem %n números; escreva [x1, x2, label]</numerusform>
        </translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; must have finite coordinates</source>
        <translation>o ponto %1 de &apos;data.points&apos; deve ter coordenadas finitas</translation>
    </message>
    <message>
        <source>point %1 of &apos;data.points&apos; has another label than 0 or 1</source>
        <translation>o ponto %1 de &apos;data.points&apos; tem um rótulo diferente de 0 e 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes &quot;given&quot; or &quot;glorot_normal&quot;</source>
        <translation>&apos;%1&apos; espera &quot;given&quot; ou &quot;glorot_normal&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of initial weights</source>
        <translation>&apos;%1&apos; não é uma opção de pesos iniciais</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of a data set, or data.points = [[x1, x2, label], ...]</source>
        <translation>&apos;%1&apos; espera o nome de um conjunto de dados, ou data.points = [[x1, x2, label], ...]</translation>
    </message>
    <message>
        <source>there is no data set &apos;%1&apos;</source>
        <translation>não há conjunto de dados &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of an activation, such as &quot;tanh&quot;</source>
        <translation>&apos;%1&apos; espera o nome de uma ativação, como &quot;tanh&quot;</translation>
    </message>
    <message>
        <source>there is no activation &apos;%1&apos;</source>
        <translation>não há ativação &apos;%1&apos;</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; takes a list of %n number(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; espera uma lista de %n número</numerusform>
            <numerusform>&apos;%1&apos; espera uma lista de %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold finite numbers only</source>
        <translation>&apos;%1&apos; só pode conter números finitos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a weight of a 2-2-1 network only; here write a key such as hidden.0.weights.0.0</source>
        <translation>&apos;%1&apos; só é nome de um peso em uma rede 2-2-1; aqui, escreva uma chave como hidden.0.weights.0.0</translation>
    </message>
    <message>
        <source>nothing here is called &apos;%1&apos;</source>
        <translation>nada aqui se chama &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation>aqui deve haver um número</translation>
    </message>
    <message>
        <source>a row of numbers belongs here: [1, 0]</source>
        <translation>aqui deve haver uma linha de números: [1, 0]</translation>
    </message>
    <message>
        <source>this is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>isto passa de 1 MiB; guarde dados grandes em um arquivo CSV</translation>
    </message>
    <message>
        <source>%1 has no key &apos;%2&apos;</source>
        <translation>%1 não tem a chave &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a number, a word or a list of numbers belongs here</source>
        <translation>aqui deve haver um número, uma palavra ou uma lista de números</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>um experimento</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a table; write [%1]</source>
        <translation>&apos;%1&apos; é uma tabela; escreva [%1]</translation>
    </message>
    <message>
        <source>&apos;data.csv&apos; takes the name of a file</source>
        <translation>&apos;data.csv&apos; espera o nome de um arquivo</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;; name a CSV file in the folder of this file</source>
        <translation>não é possível ler &apos;%1&apos;; indique um arquivo CSV da pasta deste arquivo</translation>
    </message>
    <message>
        <source>&apos;units&apos; takes a whole number</source>
        <translation>&apos;units&apos; espera um número inteiro</translation>
    </message>
    <message>
        <source>a hidden layer has 1 to %1 units</source>
        <translation>uma camada oculta tem de 1 a %1 unidades</translation>
    </message>
    <message numerus="yes">
        <source>&apos;weights&apos; has %n row(s) but &apos;units&apos; says %1; give one row per unit</source>
        <translation>
            <numerusform>&apos;weights&apos; tem %n linha, mas &apos;units&apos; diz %1; dê uma linha por unidade</numerusform>
            <numerusform>&apos;weights&apos; tem %n linhas, mas &apos;units&apos; diz %1; dê uma linha por unidade</numerusform>
        </translation>
    </message>
    <message>
        <source>write one [[hidden]] table per hidden layer</source>
        <translation>escreva uma tabela [[hidden]] para cada camada oculta</translation>
    </message>
    <message numerus="yes">
        <source>a network has at most %n hidden layer(s); leave this one out</source>
        <translation>
            <numerusform>uma rede tem no máximo %n camada oculta; retire esta</numerusform>
            <numerusform>uma rede tem no máximo %n camadas ocultas; retire esta</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation>&apos;%1&apos; deve ser um número inteiro de %2 a %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2, at most %3</source>
        <translation>&apos;%1&apos; deve ser um número a partir de %2 e no máximo %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 and below %3</source>
        <translation>&apos;%1&apos; deve ser um número a partir de %2 e abaixo de %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2, at most %3</source>
        <translation>&apos;%1&apos; deve ser um número acima de %2 e no máximo %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number above %2 and below %3</source>
        <translation>&apos;%1&apos; deve ser um número acima de %2 e abaixo de %3</translation>
    </message>
    <message>
        <source>a row has seven columns: mark,kind,ink,style,x,y,text</source>
        <translation>uma linha tem sete colunas: mark,kind,ink,style,x,y,text</translation>
    </message>
    <message>
        <source>this kind, ink or style of mark is not known here</source>
        <translation>este kind, ink ou style de marca não é conhecido aqui</translation>
    </message>
    <message>
        <source>x and y are numbers</source>
        <translation>x e y são números</translation>
    </message>
    <message>
        <source>the number of hints of this step must be that of the original</source>
        <translation>o número de dicas desta etapa deve ser o do original</translation>
    </message>
    <message>
        <source>the &apos;%1&apos; of this step must be that of the original</source>
        <translation>&apos;%1&apos; desta etapa deve ser igual ao do original</translation>
    </message>
    <message>
        <source>the question of this step must be that of the original</source>
        <translation>a questão desta etapa deve ser a do original</translation>
    </message>
    <message>
        <source>the kind of question of this step must be that of the original</source>
        <translation>o tipo da questão desta etapa deve ser o do original</translation>
    </message>
    <message>
        <source>the number of options and which of them are right must be those of the original</source>
        <translation>o número de opções e quais delas são certas devem ser como no original</translation>
    </message>
    <message>
        <source>the answer and tolerance of this step must be those of the original</source>
        <translation>a resposta (answer) e a tolerância (tolerance) desta etapa devem ser as do original</translation>
    </message>
    <message>
        <source>the numbers that get feedback must be those of the original</source>
        <translation>os números que recebem feedback devem ser os do original</translation>
    </message>
    <message>
        <source>the kind of prediction of this step must be that of the original</source>
        <translation>o tipo de previsão desta etapa deve ser o do original</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; of the original is missing after this</source>
        <translation>depois daqui falta a etapa &apos;%1&apos; do original</translation>
    </message>
    <message>
        <source>the original has no step &apos;%1&apos;; leave it out</source>
        <translation>o original não tem a etapa &apos;%1&apos;; retire-a</translation>
    </message>
    <message>
        <source>in the original the step &apos;%1&apos; stands here, in section %2</source>
        <translation>no original, a etapa &apos;%1&apos; fica aqui, na seção %2</translation>
    </message>
    <message>
        <source>the [experiment] must be that of the original</source>
        <translation>[experiment] deve ser igual ao do original</translation>
    </message>
    <message>
        <source>this translation does not say which text it was made from; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>esta tradução não diz de que texto foi feita; compare os dois e depois escreva translates = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the original has changed since this was translated; compare the two, then write translates = &quot;%1&quot;</source>
        <translation>o original mudou desde que isto foi traduzido; compare os dois e depois escreva translates = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&apos;accuracy&apos; is a share from 0 to 1</source>
        <translation>&apos;accuracy&apos; é uma fração de 0 a 1</translation>
    </message>
    <message>
        <source>&apos;loss&apos; must be above 0: it is the most the loss may be</source>
        <translation>&apos;loss&apos; deve ser maior que 0: é o máximo que a perda pode valer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be 0 or more</source>
        <translation>&apos;%1&apos; deve ser 0 ou mais</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; takes two numbers: [2, 3]</source>
        <translation>o intervalo de &apos;%1&apos; espera dois números: [2, 3]</translation>
    </message>
    <message>
        <source>the range of &apos;%1&apos; ends below its beginning; write the lower number first</source>
        <translation>o intervalo de &apos;%1&apos; termina abaixo do seu começo; escreva primeiro o número menor</translation>
    </message>
    <message>
        <source>&apos;ranges&apos; is empty; write ranges = { w11 = [2, 3] }</source>
        <translation>&apos;ranges&apos; está vazio; escreva ranges = { w11 = [2, 3] }</translation>
    </message>
    <message>
        <source>this network has no number &apos;%1&apos;</source>
        <translation>esta rede não tem o número &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit; they are called h1, h2, ...</source>
        <translation>&apos;%1&apos; não é uma unidade; elas se chamam h1, h2, ...</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no unit; write %1 = [&quot;h1&quot;]</source>
        <translation>&apos;%1&apos; não indica nenhuma unidade; escreva %1 = [&quot;h1&quot;]</translation>
    </message>
    <message>
        <source>there is no unit &apos;%1&apos;: the last hidden layer has h1 to h%2</source>
        <translation>não há unidade &apos;%1&apos;: a última camada oculta tem de h1 a h%2</translation>
    </message>
    <message>
        <source>work is written as a table (NAME.csv) or as xAPI statements (NAME.json); give the file one of those endings</source>
        <translation>o trabalho é gravado como tabela (NOME.csv) ou como declarações xAPI (NOME.json); dê ao arquivo um desses finais</translation>
    </message>
    <message>
        <source>cannot be written: %1; choose another place</source>
        <translation>não pode ser gravado: %1; escolha outro lugar</translation>
    </message>
    <message>
        <source>your work cannot be kept at the moment (%1); you can go on, and it is kept again as soon as that is mended</source>
        <translation>seu trabalho não pode ser guardado no momento (%1); você pode continuar, e ele volta a ser guardado assim que isso for resolvido</translation>
    </message>
    <message>
        <source>there is no value &apos;%1&apos; to show</source>
        <translation>não há valor &apos;%1&apos; a mostrar</translation>
    </message>
    <message>
        <source>this dollar sign opens no formula, for none closes it; write \$ for the sign</source>
        <translation>este cifrão não abre fórmula, pois nenhum a fecha; escreva \$ para o sinal</translation>
    </message>
    <message>
        <source>this } closes nothing; remove it or open a {</source>
        <translation>este } não fecha nada; retire-o ou abra um {</translation>
    </message>
    <message>
        <source>&amp; and \\ part the cells of a matrix; for the sign write \&amp;</source>
        <translation>&amp; e \\ separam as células de uma matriz; para o sinal, escreva \&amp;</translation>
    </message>
    <message>
        <source>this \right has no \left before it</source>
        <translation>este \right não tem um \left antes</translation>
    </message>
    <message>
        <source>this \end has no \begin before it</source>
        <translation>este \end não tem um \begin antes</translation>
    </message>
    <message>
        <source>this formula is nested more than %1 deep</source>
        <translation>esta fórmula tem mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos; here</source>
        <translation>não há comando &apos;%1&apos; aqui</translation>
    </message>
    <message>
        <source>this is the second subscript here; put braces around what it belongs to</source>
        <translation>este é o segundo índice inferior aqui; ponha chaves em volta daquilo a que ele pertence</translation>
    </message>
    <message>
        <source>this is the second superscript here; put braces around what it belongs to</source>
        <translation>este é o segundo índice superior aqui; ponha chaves em volta daquilo a que ele pertence</translation>
    </message>
    <message>
        <source>this { is never closed; add a }</source>
        <translation>este { nunca é fechado; acrescente um }</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;%1&apos;</source>
        <translation>depois de &apos;%1&apos; deve vir algo entre chaves</translation>
    </message>
    <message>
        <source>the [ after &apos;\%1&apos; is never closed; add a ]</source>
        <translation>o [ depois de &apos;\%1&apos; nunca é fechado; acrescente um ]</translation>
    </message>
    <message>
        <source>something in braces must follow &apos;\%1&apos;</source>
        <translation>depois de &apos;\%1&apos; deve vir algo entre chaves</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; takes braces as \{ and \}</source>
        <translation>&apos;\%1&apos; usa chaves na forma \{ e \}</translation>
    </message>
    <message>
        <source>a bracket such as ( [ \{ | or . must follow &apos;\%1&apos;</source>
        <translation>depois de &apos;\%1&apos; deve vir um delimitador como ( [ \{ | ou .</translation>
    </message>
    <message>
        <source>this \left has no \right; end it with \right) or \right.</source>
        <translation>este \left não tem \right; termine-o com \right) ou \right.</translation>
    </message>
    <message>
        <source>there is no environment &apos;%1&apos; here</source>
        <translation>não há ambiente &apos;%1&apos; aqui</translation>
    </message>
    <message>
        <source>this \begin{%1} has no \end{%1}</source>
        <translation>este \begin{%1} não tem \end{%1}</translation>
    </message>
    <message>
        <source>\end{%1} ends a \begin{%2}; both take the same name</source>
        <translation>\end{%1} termina um \begin{%2}; os dois levam o mesmo nome</translation>
    </message>
    <message>
        <source>this question accepts no answer</source>
        <translation>esta questão não aceita nenhuma resposta</translation>
    </message>
    <message>
        <source>this question accepts a wrong answer</source>
        <translation>esta questão aceita uma resposta errada</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>uma opção</translation>
    </message>
    <message>
        <source>an option above has the same text; change one of them or leave it out</source>
        <translation>uma opção acima tem o mesmo texto; mude uma delas ou retire-a</translation>
    </message>
    <message>
        <source>a choice needs at least two options = [{ text = &quot;...&quot;, right = true }, ...]</source>
        <translation>uma escolha precisa de pelo menos duas options = [{ text = &quot;...&quot;, right = true }, ...]</translation>
    </message>
    <message>
        <source>no option is right; mark one with right = true</source>
        <translation>nenhuma opção é certa; marque uma com right = true</translation>
    </message>
    <message>
        <source>several options are right; write several = true or mark only one</source>
        <translation>várias opções são certas; escreva several = true ou marque apenas uma</translation>
    </message>
    <message>
        <source>every option is right; add one that somebody might believe in vain</source>
        <translation>todas as opções são certas; acrescente uma em que alguém possa acreditar sem razão</translation>
    </message>
    <message>
        <source>feedback to a number needs &apos;near = ...&apos;, or &apos;from = ...&apos; and &apos;to = ...&apos;</source>
        <translation>o feedback a um número precisa de &apos;near = ...&apos;, ou de &apos;from = ...&apos; e &apos;to = ...&apos;</translation>
    </message>
    <message>
        <source>&apos;from&apos; must not be above &apos;to&apos;</source>
        <translation>&apos;from&apos; não pode ser maior que &apos;to&apos;</translation>
    </message>
    <message>
        <source>feedback to a number</source>
        <translation>o feedback a um número</translation>
    </message>
    <message>
        <source>this feedback is never given, for these numbers are right; write it into the explanation</source>
        <translation>este feedback nunca é dado, pois esses números são certos; escreva-o na explicação</translation>
    </message>
    <message>
        <source>a number question needs &apos;answer = ...&apos;</source>
        <translation>uma questão de número precisa de &apos;answer = ...&apos;</translation>
    </message>
    <message>
        <source>a prediction has either options or an answer; leave one of them out</source>
        <translation>uma previsão tem opções ou uma resposta; retire uma das duas</translation>
    </message>
    <message>
        <source>a prediction needs options = [{ text = &quot;...&quot;, right = true }, ...], or &apos;answer = ...&apos; if a number is predicted</source>
        <translation>uma previsão precisa de options = [{ text = &quot;...&quot;, right = true }, ...], ou de &apos;answer = ...&apos; se for um número que se prevê</translation>
    </message>
    <message>
        <source>feedback to a text</source>
        <translation>o feedback a um texto</translation>
    </message>
    <message>
        <source>feedback to a text needs given = [&quot;...&quot;]: the wrong answers it is for</source>
        <translation>o feedback a um texto precisa de given = [&quot;...&quot;]: as respostas erradas a que ele se refere</translation>
    </message>
    <message>
        <source>this feedback is never given to &apos;%1&apos;, for that is accepted; leave it out of one list</source>
        <translation>este feedback nunca é dado a &apos;%1&apos;, pois essa resposta é aceita; retire-a de uma das listas</translation>
    </message>
    <message>
        <source>a text question needs accepted = [&quot;...&quot;]</source>
        <translation>uma questão de texto precisa de accepted = [&quot;...&quot;]</translation>
    </message>
    <message>
        <source>an empty text is accepted, so everybody is right; leave it out</source>
        <translation>um texto vazio é aceito, e assim todos acertam; retire-o</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is already that of the step at line %2; ids must differ</source>
        <translation>o id &apos;%1&apos; já é o da etapa da linha %2; os ids devem ser diferentes</translation>
    </message>
    <message>
        <source>animate names &apos;%1&apos;, but this network has no number of that name</source>
        <translation>animate indica &apos;%1&apos;, mas esta rede não tem número com esse nome</translation>
    </message>
    <message>
        <source>this lesson has no step; write a heading ## with a lesson block below it</source>
        <translation>esta lição não tem etapa; escreva um título ## com um bloco lesson abaixo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; pictures are PNG, JPEG or SVG files beside the lesson</source>
        <translation>&apos;%1&apos; não é mostrado; as imagens são arquivos PNG, JPEG ou SVG ao lado da lição</translation>
    </message>
    <message>
        <source>there is no picture &apos;%1&apos; beside the lesson (or it is larger than 1 MiB)</source>
        <translation>não há imagem &apos;%1&apos; ao lado da lição (ou ela passa de 1 MiB)</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; has no text for those who cannot see it; write ![what it shows](%1)</source>
        <translation>a imagem &apos;%1&apos; não tem texto para quem não pode vê-la; escreva ![o que ela mostra](%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a text in quotes</source>
        <translation>&apos;%1&apos; espera um texto entre aspas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes true or false</source>
        <translation>&apos;%1&apos; espera true ou false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of texts: [&quot;...&quot;, &quot;...&quot;]</source>
        <translation>&apos;%1&apos; espera uma lista de textos: [&quot;...&quot;, &quot;...&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a table: [%1] and its keys below it</source>
        <translation>&apos;%1&apos; espera uma tabela: [%1] e, abaixo, suas chaves</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a list of tables: { text = &quot;...&quot;, right = true }</source>
        <translation>&apos;%1&apos; espera uma lista de tabelas: { text = &quot;...&quot;, right = true }</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2 = &quot;...&quot;&apos;</source>
        <translation>%1 precisa de &apos;%2 = &quot;...&quot;&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; write something</source>
        <translation>&apos;%1&apos; está vazio; escreva algo</translation>
    </message>
    <message>
        <source>there is no such file; check the name</source>
        <translation>esse arquivo não existe; confira o nome</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; keep large data in a CSV file</source>
        <translation>passa de 1 MiB; guarde dados grandes em um arquivo CSV</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++, then its title and the like, then another line +++</source>
        <translation>uma lição começa com uma linha +++, depois o título e o resto, e então outra linha +++</translation>
    </message>
    <message>
        <source>this +++ is never closed; end the front matter with +++</source>
        <translation>este +++ nunca é fechado; termine o cabeçalho com +++</translation>
    </message>
    <message>
        <source>this block is never closed; end it with a line %1</source>
        <translation>este bloco nunca é fechado; termine-o com uma linha %1</translation>
    </message>
    <message>
        <source>this block is only text to the program; did you mean %1?</source>
        <translation>para o programa, este bloco é só texto; você quis dizer %1?</translation>
    </message>
    <message>
        <source>a lesson block stands below the heading of its step</source>
        <translation>um bloco lesson fica abaixo do título da sua etapa</translation>
    </message>
    <message>
        <source>a question of the kind &quot;%1&quot; takes no &apos;%2&apos;; leave it out, or write kind = &quot;%3&quot;</source>
        <translation>uma questão do tipo &quot;%1&quot; não tem &apos;%2&apos;; retire-o ou escreva kind = &quot;%3&quot;</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>uma questão</translation>
    </message>
    <message>
        <source>there is no kind of question &apos;%1&apos;</source>
        <translation>não há tipo de questão &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no code of a language; write one such as &quot;en&quot; or &quot;pt_BR&quot;</source>
        <translation>&apos;%1&apos; não é um código de língua; escreva um como &quot;en&quot; ou &quot;pt_BR&quot;</translation>
    </message>
    <message>
        <source>&apos;minutes&apos; must be from 0 to 1440</source>
        <translation>&apos;minutes&apos; deve estar entre 0 e 1440</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>o cabeçalho</translation>
    </message>
    <message>
        <source>this step has a second lesson block; put both into one</source>
        <translation>esta etapa tem um segundo bloco lesson; junte tudo em um só</translation>
    </message>
    <message>
        <source>a step has a heading of its own, ## or ###; # is the title of the lesson</source>
        <translation>uma etapa tem um título próprio, ## ou ###; # é o título da lição</translation>
    </message>
    <message>
        <source>a step (###) stands below the heading of a question (##)</source>
        <translation>uma etapa (###) fica abaixo do título de uma questão (##)</translation>
    </message>
    <message>
        <source>this step has no lesson block; add one with id = &quot;...&quot;</source>
        <translation>esta etapa não tem bloco lesson; acrescente um com id = &quot;...&quot;</translation>
    </message>
    <message>
        <source>animate needs &apos;%1 = ...&apos;</source>
        <translation>animate precisa de &apos;%1 = ...&apos;</translation>
    </message>
    <message>
        <source>&apos;seconds&apos; must be above 0 and at most 60</source>
        <translation>&apos;seconds&apos; deve ser maior que 0 e no máximo 60</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>uma meta</translation>
    </message>
    <message>
        <source>a goal needs a condition to reach, such as accuracy = 1.0</source>
        <translation>uma meta precisa de uma condição a atingir, como accuracy = 1.0</translation>
    </message>
    <message>
        <source>an id is made of letters a to z, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>um id é feito de letras de a a z, algarismos, &apos;-&apos; e &apos;_&apos;</translation>
    </message>
    <message>
        <source>there is no figure &apos;%1&apos;</source>
        <translation>não há figura &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no panel &apos;%1&apos;</source>
        <translation>não há painel &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>uma etapa</translation>
    </message>
    <message>
        <source>nothing happens after this prediction; give the step then = { ... } or [animate]</source>
        <translation>nada acontece depois desta previsão; dê à etapa then = { ... } ou [animate]</translation>
    </message>
    <message>
        <source>&apos;then&apos; happens once a prediction is made; ask for one with a question of the kind &quot;predict&quot;, or write &apos;set&apos;</source>
        <translation>&apos;then&apos; acontece depois de feita uma previsão; peça uma com uma questão do tipo &quot;predict&quot;, ou escreva &apos;set&apos;</translation>
    </message>
    <message>
        <source>this step has a goal but no [solution]; without one nobody can check that it can be reached</source>
        <translation>esta etapa tem uma meta, mas nenhuma [solution]; sem ela, ninguém pode verificar que a meta é atingível</translation>
    </message>
    <message>
        <source>this step has a solution but no [goal] that it reaches</source>
        <translation>esta etapa tem uma solução, mas nenhuma [goal] que ela atinja</translation>
    </message>
    <message>
        <source>this step has no text; say what there is to see</source>
        <translation>esta etapa não tem texto; diga o que há para ver</translation>
    </message>
    <message>
        <source>this question has no hint; write hints = [&quot;...&quot;] for whoever is stuck</source>
        <translation>esta questão não tem dica; escreva hints = [&quot;...&quot;] para quem emperrar</translation>
    </message>
    <message>
        <source>this step has hints, but asks nothing and has no goal; ask a question or leave them out</source>
        <translation>esta etapa tem dicas, mas não pergunta nada e não tem meta; faça uma pergunta ou retire-as</translation>
    </message>
    <message>
        <source>this step covers everything for good, for it asks nothing; add a question or leave out &apos;conceal&apos;</source>
        <translation>esta etapa encobre tudo de vez, pois não pergunta nada; acrescente uma questão ou retire &apos;conceal&apos;</translation>
    </message>
    <message>
        <source>the file&apos;s name says &apos;%1&apos; but its language is &apos;%2&apos;; write language = &quot;%1&quot;</source>
        <translation>o nome do arquivo diz &apos;%1&apos;, mas a língua dele é &apos;%2&apos;; escreva language = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the original, &apos;%1&apos;, has mistakes; mend them first</source>
        <translation>o original, &apos;%1&apos;, tem erros; corrija-os primeiro</translation>
    </message>
    <message>
        <source>there is no original &apos;%1&apos; beside this translation</source>
        <translation>não há original &apos;%1&apos; ao lado desta tradução</translation>
    </message>
    <message>
        <source>this goal is reached before the student has done anything; start the step from another state</source>
        <translation>esta meta é atingida antes que o estudante faça alguma coisa; comece a etapa em outro estado</translation>
    </message>
    <message>
        <source>this goal does not hold, and no [solution] reaches it: %1</source>
        <translation>esta meta não é satisfeita, e nenhuma [solution] a atinge: %1</translation>
    </message>
    <message>
        <source>the solution does not reach this goal: %1</source>
        <translation>a solução não atinge esta meta: %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n number(s) here; this network needs %2</source>
        <translation>
            <numerusform>&apos;%1&apos; tem %n número aqui; esta rede precisa de %2</numerusform>
            <numerusform>&apos;%1&apos; tem %n números aqui; esta rede precisa de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a data set with a name; set data.name = &quot;moons&quot; first</source>
        <translation>&apos;%1&apos; precisa de um conjunto de dados com nome; defina antes data.name = &quot;moons&quot;</translation>
    </message>
    <message>
        <source>data has both &apos;%1&apos; and &apos;%2&apos;; leave one of them out</source>
        <translation>data tem tanto &apos;%1&apos; como &apos;%2&apos;; retire um dos dois</translation>
    </message>
    <message>
        <source>&apos;data&apos; needs name = &quot;moons&quot;, points = [[x1, x2, label], ...] or csv = &quot;file.csv&quot;</source>
        <translation>&apos;data&apos; precisa de name = &quot;moons&quot;, points = [[x1, x2, label], ...] ou csv = &quot;file.csv&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with a name, not with &apos;%2&apos;; leave it out</source>
        <translation>&apos;%1&apos; se usa com name, não com &apos;%2&apos;; retire-o</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; leave some of its points out</source>
        <translation>passa de 1 MiB; retire alguns dos pontos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>&apos;%1&apos; espera uma matriz de %2 x %3 números, uma linha por unidade oculta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a matrix of %2 x %3 numbers, one row per hidden unit</source>
        <translation>&apos;%1&apos; precisa de uma matriz de %2 x %3 números, uma linha por unidade oculta</translation>
    </message>
    <message>
        <source>the picture is too large for the memory; make it smaller</source>
        <translation>a imagem é grande demais para a memória; escolha um tamanho menor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not shown; an SVG must be well-formed and bring in neither pictures nor style sheets, nor repeat what repeats others (use)</source>
        <translation>&apos;%1&apos; não é mostrado; um SVG deve ser bem-formado, não pode trazer imagens nem folhas de estilo, nem repetir (use) o que repete outras partes</translation>
    </message>
    <message>
        <source>this is no UTF-8; save the file in that encoding</source>
        <translation>isto não é UTF-8; salve o arquivo nessa codificação</translation>
    </message>
    <message>
        <source>the training of this step is too long to be kept in memory; give the experiment fewer epochs or larger batches</source>
        <translation>o treinamento desta etapa é longo demais para caber na memória; dê ao experimento menos épocas ou lotes maiores</translation>
    </message>
    <message>
        <source>a formula has lost a backslash: &quot;\tanh&quot; begins with a tab; write the text in single quotes, or each backslash twice</source>
        <translation>uma fórmula perdeu uma barra invertida: &quot;\tanh&quot; começa com uma tabulação; escreva o texto entre aspas simples, ou cada barra invertida duas vezes</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>é uma pasta; indique um arquivo dentro dela</translation>
    </message>
</context>
<context>
    <name>MorphBar</name>
    <message>
        <source>weights W</source>
        <translation>pesos W</translation>
    </message>
    <message>
        <source>biases b</source>
        <translation>vieses b</translation>
    </message>
    <message>
        <source>activation σ</source>
        <translation>ativação σ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>layer %1, %2: %3</source>
        <translation>camada %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamanho do lote</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>pesos iniciais</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>ativação</translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation>pesos da saída</translation>
    </message>
    <message>
        <source>bias of the output</source>
        <translation>viés da saída</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>semente dos dados</translation>
    </message>
    <message>
        <source>activation of layer %1</source>
        <translation>ativação da camada %1</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>pesos da camada %1</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>vieses da camada %1</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message numerus="yes">
        <source>%1 of %n node(s), no bias</source>
        <translation>
            <numerusform>%1 de %n nó, sem o viés</numerusform>
            <numerusform>%1 de %n nós, sem o viés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>grid line</source>
        <translation>linha da grade</translation>
    </message>
    <message>
        <source>grid line through the origin</source>
        <translation>linha da grade pela origem</translation>
    </message>
    <message>
        <source>class 0, blue</source>
        <translation>classe 0, azul</translation>
    </message>
    <message>
        <source>class 1, green</source>
        <translation>classe 1, verde</translation>
    </message>
    <message>
        <source>decision boundary</source>
        <translation>fronteira de decisão</translation>
    </message>
    <message>
        <source>proof of separability</source>
        <translation>prova da separabilidade</translation>
    </message>
    <message>
        <source>where the network says blue</source>
        <translation>onde a rede diz azul</translation>
    </message>
    <message>
        <source>where the network says green</source>
        <translation>onde a rede diz verde</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>second curve</source>
        <translation>segunda curva</translation>
    </message>
    <message>
        <source>present position</source>
        <translation>posição atual</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>one of several series</source>
        <translation>uma de várias séries</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a mark: line 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
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
        <translation>Texto</translation>
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
        <translation>definidos</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteados</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
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
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Recheck</name>
    <message>
        <source>Answers that are judged differently now</source>
        <translation>Respostas avaliadas de outra forma agora</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>Substituir o arquivo</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>In a slider</source>
        <translation>Em um controle deslizante</translation>
    </message>
    <message>
        <source>a small step (a weight by 0.1)</source>
        <translation>um passo pequeno (0,1 em um peso)</translation>
    </message>
    <message>
        <source>a large step (a weight by 1)</source>
        <translation>um passo grande (1 em um peso)</translation>
    </message>
    <message>
        <source>to its ends</source>
        <translation>até as pontas</translation>
    </message>
    <message>
        <source>In a figure</source>
        <translation>Em uma figura</translation>
    </message>
    <message>
        <source>the next handle of the figure, or the next part of the window</source>
        <translation>a próxima alça da figura ou a próxima parte da janela</translation>
    </message>
    <message>
        <source>turn and tilt a surface; move the handle that is chosen</source>
        <translation>girar e inclinar uma superfície; mover a alça escolhida</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>in the workshop: between the text and the list below it</source>
        <translation>na oficina: entre o texto e a lista abaixo dele</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>para os menus</translation>
    </message>
    <message>
        <source>leave teaching mode, or close what has opened</source>
        <translation>sair do modo de aula ou fechar o que se abriu</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
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
            <numerusform>%n unidade, %1</numerusform>
            <numerusform>%n unidades, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the plane as it is</source>
        <translation>o plano original</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Say here what there is to see.</source>
        <translation>Diga aqui o que há para ver.</translation>
    </message>
</context>
<context>
    <name>tanhgram</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Instructor&apos;s copy, with answers</source>
        <translation>Exemplar do professor, com respostas</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Autoria: %1.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licença: %1.</translation>
    </message>
    <message>
        <source>Made with Tanhgram %1.</source>
        <translation>Feito com o Tanhgram %1.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Resposta:</translation>
    </message>
    <message>
        <source>In the program, reach this step&apos;s goal. What did you set?</source>
        <translation>No programa, atinja a meta desta etapa. O que você ajustou?</translation>
    </message>
    <message>
        <source>**Answer:** %1</source>
        <translation>**Resposta:** %1</translation>
    </message>
    <message>
        <source>**One solution:** %1</source>
        <translation>**Uma solução:** %1</translation>
    </message>
    <message>
        <source>*Hints:* %1</source>
        <translation>*Dicas:* %1</translation>
    </message>
    <message>
        <source>This step sets %1.</source>
        <translation>Esta etapa define %1.</translation>
    </message>
    <message>
        <source>This step sets new weights.</source>
        <translation>Esta etapa define novos pesos.</translation>
    </message>
    <message>
        <source>This step sets new weights and %1.</source>
        <translation>Esta etapa define novos pesos e %1.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate: how far an update moves the weights against the gradient. Too small is slow; too large jumps past the minimum, and the loss may grow until it is no number any more.</source>
        <translation>Taxa de aprendizado: quanto uma atualização move os pesos contra o gradiente. Pequena demais, é lenta; grande demais, salta além do mínimo, e a perda pode crescer até deixar de ser um número.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum: how much of its last move an update adds to its own, like a ball that keeps rolling. 0 is plain gradient descent; 0.9 goes ten times as far along an even slope.</source>
        <translation>Momentum: quanto do movimento anterior cada atualização acrescenta ao seu, como uma bola que continua rolando. 0 é a descida do gradiente pura; 0,9 vai dez vezes mais longe numa inclinação uniforme.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Batch size: how many points one update looks at. 1 is quick and wobbles; all points at once follow the true gradient smoothly, with only one update an epoch.</source>
        <translation>Lote: quantos pontos uma atualização considera. 1 é rápido e oscila; todos os pontos de uma vez seguem suavemente o gradiente verdadeiro, com uma única atualização por época.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs: how many times training goes through all points. They are shuffled anew before each.</source>
        <translation>Épocas: quantas vezes o treinamento passa por todos os pontos. Eles são embaralhados de novo antes de cada uma.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed: where the random numbers begin that shuffle the points and draw initial weights. The same seed gives the same run, here and in numpy.</source>
        <translation>Semente: onde começam os números aleatórios que embaralham os pontos e sorteiam os pesos iniciais. A mesma semente dá o mesmo treinamento, aqui e no numpy.</translation>
    </message>
    <message>
        <source>Initial weights: where training starts. “Given” starts from the weights you set, at update 0 or here, one by one; “drawn” takes random ones from the seed (Glorot normal) and leaves those aside.</source>
        <translation>Pesos iniciais: onde o treinamento começa. “Definidos” parte dos pesos que você definiu, na atualização 0 ou aqui, um por um; “sorteados” toma pesos aleatórios a partir da semente (Glorot normal) e deixa aqueles de lado.</translation>
    </message>
    <message>
        <source>Training goes through the points again and again and moves every weight a little against the gradient of the loss. Then drag the timeline, or drag a setting and watch the whole run change.</source>
        <translation>O treinamento passa pelos pontos repetidas vezes e move cada peso um pouco contra o gradiente da perda. Depois, arraste a linha do tempo, ou arraste um ajuste e veja o treinamento inteiro mudar.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Teaches what an activation function does: bend the plane until a straight line separates the colours.&lt;/p&gt;&lt;p&gt;The lesson “Activation functions” follows ideas of Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, Eigen and toml++.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tanhgram %1&lt;/h3&gt;&lt;p&gt;Ensina o que uma função de ativação faz: deformar o plano até que uma reta separe as cores.&lt;/p&gt;&lt;p&gt;A lição “Funções de ativação” segue ideias de Daniel Voigt Godoy (2018, CC BY).&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Feito com Qt, Eigen e toml++.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Separated: every point is on its side, the nearest %1 away from your line.</source>
        <translation>Separados: cada ponto está do seu lado; o mais próximo, a %1 da sua reta.</translation>
    </message>
    <message>
        <source>The widest possible margin here is %1.</source>
        <translation>A maior margem possível aqui é %1.</translation>
    </message>
    <message>
        <source>%1 of the points are on their side of your line.</source>
        <translation>%1 dos pontos estão do lado certo da sua reta.</translation>
    </message>
    <message>
        <source>No straight line can separate them here: the convex hulls of the two colours overlap.</source>
        <translation>Nenhuma reta consegue separá-los aqui: as envoltórias convexas das duas cores se sobrepõem.</translation>
    </message>
    <message>
        <source>A straight line can separate them: the best one keeps %1 away from every point.</source>
        <translation>Uma reta consegue separá-los: a melhor fica a %1 ou mais de cada ponto.</translation>
    </message>
    <message>
        <source>%1 is off for every point: it is dead.</source>
        <translation>%1 é 0 para todos os pontos: unidade morta.</translation>
    </message>
    <message>
        <source>%1 is on for %2 of the points.</source>
        <translation>A unidade %1 está ligada para %2 dos pontos.</translation>
    </message>
    <message>
        <source>Recorded answers checked against the lesson: %1.</source>
        <translation>Respostas registradas conferidas com a lição: %1.</translation>
    </message>
    <message>
        <source>All are still judged as they were.</source>
        <translation>Todas continuam com a mesma avaliação.</translation>
    </message>
    <message>
        <source>Judged differently now: %1.</source>
        <translation>Avaliadas de outra forma agora: %1.</translation>
    </message>
    <message>
        <source>You predicted “%1”, and so it is.</source>
        <translation>Você previu “%1”, e é isso mesmo.</translation>
    </message>
    <message>
        <source>You predicted “%1”. What happened: “%2”.</source>
        <translation>Você previu “%1”. O que aconteceu: “%2”.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Noise: how far chance moves the points off their shape. It is the standard deviation in either direction; 0 puts them exactly on it.</source>
        <translation>Ruído: quanto o acaso afasta os pontos da sua forma. É o desvio padrão em cada direção; com 0, eles ficam exatamente nela.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Samples: how many points there are, of both classes together.</source>
        <translation>Pontos: quantos são, somadas as duas classes.</translation>
    </message>
    <message>
        <source>was not saved: with all its points it would be larger than 1 MiB; save it beside the CSV file</source>
        <translation>não foi salvo: com todos os pontos, passaria de 1 MiB; salve-o ao lado do arquivo CSV</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>não foi salvo: %1; escolha outro lugar</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong, and is right now</source>
        <translation>%1, tentativa %2 em %3: a resposta “%4” estava errada, e agora está certa</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right, and is wrong now</source>
        <translation>%1, tentativa %2 em %3: a resposta “%4” estava certa, e agora está errada</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the question has changed and has to be answered again</source>
        <translation>%1, tentativa %2 em %3: a resposta “%4” estava certa; a questão mudou e precisa ser respondida de novo</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the question has changed and has to be answered again</source>
        <translation>%1, tentativa %2 em %3: a resposta “%4” estava errada; a questão mudou e precisa ser respondida de novo</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was right; the step is no longer in the lesson</source>
        <translation>%1, tentativa %2 em %3: a resposta “%4” estava certa; a etapa não está mais na lição</translation>
    </message>
    <message>
        <source>%1, try %2 on %3: “%4” was wrong; the step is no longer in the lesson</source>
        <translation>%1, tentativa %2 em %3: a resposta “%4” estava errada; a etapa não está mais na lição</translation>
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
        <translation>Ativação %1</translation>
    </message>
</context>
<context>
    <name>tanhgram::AnimationBar</name>
    <message>
        <source>Way of the animation</source>
        <translation>Percurso da animação</translation>
    </message>
    <message>
        <source>Watch the value move (%1)</source>
        <translation>Ver o valor se mover (%1)</translation>
    </message>
    <message>
        <source>Play or pause the animation</source>
        <translation>Reproduzir ou pausar a animação</translation>
    </message>
    <message>
        <source>sweep %1</source>
        <translation>animação de %1</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pausar</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Reproduzir</translation>
    </message>
</context>
<context>
    <name>tanhgram::BottomPane</name>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>tanhgram::CompareBar</name>
    <message>
        <source>Compare with the start</source>
        <translation>Comparar com o início</translation>
    </message>
    <message>
        <source>Shows the state you started from, pale, below the live figure (%1)</source>
        <translation>Mostra em tom claro, sob a figura atual, o estado em que você começou (%1)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Espiar</translation>
    </message>
    <message>
        <source>Shows the start for as long as you hold this button, or F8</source>
        <translation>Mostra o início enquanto você segura este botão ou F8</translation>
    </message>
</context>
<context>
    <name>tanhgram::ControlsPanel</name>
    <message>
        <source>The output&apos;s bias; the original notebook labels this slider b23.</source>
        <translation>O viés da saída; o notebook original chama este controle de b23.</translation>
    </message>
    <message>
        <source>Hidden layer: h = σ(Wx + b)</source>
        <translation>Camada oculta: h = σ(Wx + b)</translation>
    </message>
    <message>
        <source>Output line: w·h + b = 0</source>
        <translation>Reta da saída: w·h + b = 0</translation>
    </message>
    <message>
        <source>Back to the weights this step begins with (%1)</source>
        <translation>Voltar aos pesos com que esta etapa começa (%1)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Activation σ</source>
        <translation>Ativação σ</translation>
    </message>
    <message>
        <source>Back to what the lesson, or the sandbox, began with</source>
        <translation>Voltar ao começo da lição ou do laboratório</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Reaplicar</translation>
    </message>
</context>
<context>
    <name>tanhgram::DataChoice</name>
    <message>
        <source>Two parabolas, one half a unit below the other</source>
        <translation>Duas parábolas, uma meia unidade abaixo da outra</translation>
    </message>
    <message>
        <source>The corners of a square, where opposite corners are alike</source>
        <translation>Os cantos de um quadrado, em que cantos opostos são iguais</translation>
    </message>
    <message>
        <source>A circle within a circle</source>
        <translation>Um círculo dentro de outro</translation>
    </message>
    <message>
        <source>Two half moons that reach into one another</source>
        <translation>Duas meias-luas que entram uma na outra</translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation>Dois braços de uma espiral</translation>
    </message>
    <message>
        <source>Two clouds, side by side</source>
        <translation>Duas nuvens, lado a lado</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Dados: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
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
        <translation>&amp;Fundo transparente</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Names of the axes</source>
        <translation>&amp;Nomes dos eixos</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legenda</translation>
    </message>
    <message>
        <source>Caption &amp;below the figure</source>
        <translation>Descrição &amp;abaixo da figura</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exportar a figura</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> pontos por polegada</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>A picture will have %1 × %2 pixels; drawings (SVG, PDF) are sharp at any size.</source>
        <translation>Uma imagem terá %1 × %2 pixels; desenhos (SVG, PDF) são nítidos em qualquer tamanho.</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unidade do tamanho</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamanho</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export the &amp;numbers (CSV)…</source>
        <translation>Exportar os &amp;números (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy as &amp;vector drawing</source>
        <translation>Copiar como desenho &amp;vetorial</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exportar a figura</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>Figuras (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Export the numbers behind the figure</source>
        <translation>Exportar os números da figura</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>Números em &amp;tabela</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureBoard</name>
    <message>
        <source>Can a straight line separate them?</source>
        <translation>Uma reta consegue separá-los?</translation>
    </message>
    <message>
        <source>Shows the widest possible margin, or where the two hulls overlap (%1)</source>
        <translation>Mostra a maior margem possível, ou onde as duas envoltórias se sobrepõem (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureHandle</name>
    <message>
        <source>Export, copy or pin this figure, or see its numbers; drag from here to take it into another program</source>
        <translation>Exportar, copiar ou fixar esta figura ou ver seus números; arraste daqui para levá-la a outro programa</translation>
    </message>
</context>
<context>
    <name>tanhgram::FigureSlot</name>
    <message>
        <source>Show another figure here</source>
        <translation>Mostrar outra figura aqui</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fixada: %1</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Desafixar</translation>
    </message>
    <message>
        <source>&amp;Pin as reference beside the live figure</source>
        <translation>&amp;Fixar como referência ao lado da figura atual</translation>
    </message>
    <message>
        <source>Pinned – %1 – %2</source>
        <translation>Fixada – %1 – %2</translation>
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
        <translation>classe</translation>
    </message>
    <message>
        <source>green, if logit &gt; 0</source>
        <translation>verde, se logit &gt; 0</translation>
    </message>
    <message>
        <source>blue, if logit &lt; 0</source>
        <translation>azul, se logit &lt; 0</translation>
    </message>
    <message>
        <source>green if logit &gt; 0, blue if &lt; 0</source>
        <translation>verde se logit &gt; 0, azul se &lt; 0</translation>
    </message>
    <message>
        <source>The network as equations</source>
        <translation>A rede em equações</translation>
    </message>
    <message>
        <source>Show the numbers of the matrices</source>
        <translation>Mostrar os números das matrizes</translation>
    </message>
    <message>
        <source>Fold into one line</source>
        <translation>Recolher em uma linha</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>The class is green if the logit is above 0, and blue if it is below.</source>
        <translation>A classe é verde se o logit está acima de 0, e azul se está abaixo.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Copiar como &amp;LaTeX</translation>
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
        <translation>Desenhando as páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Folha de exercícios</translation>
    </message>
    <message>
        <source>With &amp;answers: the instructor&apos;s copy</source>
        <translation>Com &amp;respostas: o exemplar do professor</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The whole lesson “%1” on paper: every question with its figure, and room to write.</source>
        <translation>A lição “%1” inteira no papel: cada questão com sua figura e espaço para escrever.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>P&amp;review and print…</source>
        <translation>&amp;Visualizar e imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Salvar a folha de exercícios</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryModel</name>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
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
        <translation>%1, agora</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, desfeito</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, feito</translation>
    </message>
</context>
<context>
    <name>tanhgram::HistoryPanel</name>
    <message>
        <source>Click a step, or press Enter on it, to go there. Nothing later is lost until you change something.</source>
        <translation>Clique em um passo, ou tecle Enter nele, para ir até lá. Nada do que vem depois se perde até você mudar alguma coisa.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>tanhgram::InitialWeightsControl</name>
    <message>
        <source>Initial weights</source>
        <translation>Pesos iniciais</translation>
    </message>
    <message>
        <source>given</source>
        <translation>definidos</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteados</translation>
    </message>
    <message>
        <source>Which initial weight</source>
        <translation>Qual peso inicial</translation>
    </message>
    <message>
        <source>Initial weight, number</source>
        <translation>Peso inicial, número</translation>
    </message>
    <message>
        <source>Initial weight, slider</source>
        <translation>Peso inicial, controle deslizante</translation>
    </message>
    <message>
        <source>keep the drawn weights</source>
        <translation>manutenção dos pesos sorteados</translation>
    </message>
    <message>
        <source>choose the initial weights</source>
        <translation>escolha dos pesos iniciais</translation>
    </message>
    <message>
        <source>change the initial %1</source>
        <translation>alteração de %1 inicial</translation>
    </message>
</context>
<context>
    <name>tanhgram::LayerRow</name>
    <message>
        <source>Layer %1: one unit fewer</source>
        <translation>Camada %1: uma unidade a menos</translation>
    </message>
    <message>
        <source>Layer %1: one unit more</source>
        <translation>Camada %1: uma unidade a mais</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Retirar a camada %1</translation>
    </message>
    <message>
        <source>Layer %1: activation</source>
        <translation>Camada %1: ativação</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidade</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::LayersList</name>
    <message>
        <source>Add a layer</source>
        <translation>Acrescentar camada</translation>
    </message>
    <message>
        <source>Behind the others: as many units as come in, each passing on what it gets</source>
        <translation>Depois das outras: com tantas unidades quantas entradas, cada uma passando adiante o que recebe</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonCard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ finished, %n step(s)</source>
        <translation>
            <numerusform>✓ concluída, %n etapa</numerusform>
            <numerusform>✓ concluída, %n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lição: %1</translation>
    </message>
    <message>
        <source>Steps finished</source>
        <translation>Etapas concluídas</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonDocument</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Imagem: %1]</translation>
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
        <translation>Nenhuma pasta está aberta.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Lessons of the folder</source>
        <translation>Lições da pasta</translation>
    </message>
    <message>
        <source>There is no lesson in “%1” yet.</source>
        <translation>Ainda não há lição em “%1”.</translation>
    </message>
</context>
<context>
    <name>tanhgram::LessonPanel</name>
    <message>
        <source>Show why</source>
        <translation>Ver por quê</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>Ava&amp;nçar ›</translation>
    </message>
    <message>
        <source>Progress in the lesson</source>
        <translation>Progresso na lição</translation>
    </message>
    <message>
        <source>enter “%1”</source>
        <translation>início de “%1”</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reinício</translation>
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
        <translation>Etapa %1 de %2; concluídas: %3</translation>
    </message>
    <message>
        <source>**Hint %1.** %2</source>
        <translation>**Dica %1.** %2</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Outra dica</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Não há mais dicas</translation>
    </message>
    <message>
        <source>**Why?** %1</source>
        <translation>**Por quê?** %1</translation>
    </message>
    <message>
        <source>what was predicted</source>
        <translation>o que foi previsto</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Laboratório</translation>
    </message>
    <message>
        <source>Take what you see into the sandbox, to try anything (%1)</source>
        <translation>Levar o que você vê para o laboratório e experimentar o que quiser (%1)</translation>
    </message>
    <message>
        <source>Open in the sandbox</source>
        <translation>Abrir no laboratório</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Texto da etapa</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>The step before (%1)</source>
        <translation>A etapa anterior (%1)</translation>
    </message>
    <message>
        <source>The next step (%1)</source>
        <translation>A próxima etapa (%1)</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>&amp;Abrir lição ou experimento…</translation>
    </message>
    <message>
        <source>Lesson &amp;Activation functions</source>
        <translation>Lição “&amp;Funções de ativação”</translation>
    </message>
    <message>
        <source>Lesson &amp;Inside the activation function</source>
        <translation>Lição “&amp;Por dentro da função de ativação”</translation>
    </message>
    <message>
        <source>Save the e&amp;xperiment as…</source>
        <translation>Salvar e&amp;xperimento como…</translation>
    </message>
    <message>
        <source>&amp;Export the main figure…</source>
        <translation>&amp;Exportar a figura principal…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>Folha &amp;de exercícios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela i&amp;nteira</translation>
    </message>
    <message>
        <source>&amp;About Tanhgram</source>
        <translation>&amp;Sobre o Tanhgram</translation>
    </message>
    <message>
        <source>About Tanhgram</source>
        <translation>Sobre o Tanhgram</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>“%1” is open in the workshop, which lists what is wrong with it.</source>
        <translation>“%1” está aberto na oficina, que lista os problemas.</translation>
    </message>
    <message>
        <source>Open it in the workshop</source>
        <translation>Abrir na oficina</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Lessons and experiments (*.lesson.md *.lesson.*.md *.experiment.toml)</source>
        <translation>Lições e experimentos (*.lesson.md *.lesson.*.md *.experiment.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Salvar o experimento</translation>
    </message>
    <message>
        <source>Experiments (*.experiment.toml)</source>
        <translation>Experimentos (*.experiment.toml)</translation>
    </message>
    <message>
        <source>Export my &amp;work…</source>
        <translation>Exportar meu traba&amp;lho…</translation>
    </message>
    <message>
        <source>&amp;Check my answers again</source>
        <translation>&amp;Conferir de novo minhas respostas</translation>
    </message>
    <message>
        <source>Start the lesson ove&amp;r…</source>
        <translation>&amp;Recomeçar a lição…</translation>
    </message>
    <message>
        <source>Export my work</source>
        <translation>Exportar meu trabalho</translation>
    </message>
    <message>
        <source>Your name, as your instructor knows you:</source>
        <translation>Seu nome, como seu professor o conhece:</translation>
    </message>
    <message>
        <source>Check my answers again</source>
        <translation>Conferir de novo minhas respostas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Start “%1” over?</source>
        <translation>Recomeçar “%1”?</translation>
    </message>
    <message>
        <source>Every step will be unanswered again. What you did until now stays in your record.</source>
        <translation>Todas as etapas ficarão sem resposta de novo. O que você fez até agora continua no seu registro.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation>&amp;Equações</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claras</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuras</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>Pá&amp;gina inicial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>N&amp;ovo experimento</translation>
    </message>
    <message>
        <source>Open in the sand&amp;box</source>
        <translation>Abrir no la&amp;boratório</translation>
    </message>
    <message>
        <source>&amp;Back to the lesson</source>
        <translation>&amp;Voltar à lição</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>novo experimento</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1: aberto</translation>
    </message>
    <message>
        <source>Teaching mode: Esc leaves it.</source>
        <translation>Modo de aula: Esc para sair.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reduzir movimento</translation>
    </message>
    <message>
        <source>Teac&amp;hing mode</source>
        <translation>&amp;Modo de aula</translation>
    </message>
    <message>
        <source>&amp;Lesson or sandbox</source>
        <translation>&amp;Lição ou laboratório</translation>
    </message>
    <message>
        <source>Figures &amp;beside</source>
        <translation>Figuras ao la&amp;do</translation>
    </message>
    <message>
        <source>&amp;Panels below</source>
        <translation>&amp;Painéis abaixo</translation>
    </message>
    <message>
        <source>Figure as a table of n&amp;umbers</source>
        <translation>Números da fig&amp;ura em tabela</translation>
    </message>
    <message>
        <source>To the next pa&amp;ne</source>
        <translation>Ir ao pró&amp;ximo painel</translation>
    </message>
    <message>
        <source>T&amp;o the pane before</source>
        <translation>Ir ao painel &amp;anterior</translation>
    </message>
    <message>
        <source>Open the sand&amp;box</source>
        <translation>Abrir o la&amp;boratório</translation>
    </message>
    <message>
        <source>Table, one row per step (*.csv)</source>
        <translation>Tabela, uma linha por etapa (*.csv)</translation>
    </message>
    <message>
        <source>xAPI statements (*.json)</source>
        <translation>Declarações xAPI (*.json)</translation>
    </message>
</context>
<context>
    <name>tanhgram::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not opened; everything stays as it was.</source>
        <translation>O arquivo não foi aberto; tudo fica como estava.</translation>
    </message>
</context>
<context>
    <name>tanhgram::MorphBar</name>
    <message>
        <source>How far the plane has come on its way through the network</source>
        <translation>Até onde o plano já avançou pela rede</translation>
    </message>
    <message>
        <source>From the input plane through W, then b, then the activation</source>
        <translation>Do plano de entrada por W, depois b e depois a ativação</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Watch the plane on its way</source>
        <translation>Ver o plano em movimento</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Keeps the plane as it is now beside the moving one</source>
        <translation>Mantém o plano como está agora ao lado do que se move</translation>
    </message>
</context>
<context>
    <name>tanhgram::NetworkTable</name>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos e vieses</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>layer %1, unit %2</source>
        <translation>camada %1, unidade %2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesPanel</name>
    <message>
        <source>x1 of the point</source>
        <translation>x1 do ponto</translation>
    </message>
    <message>
        <source>x2 of the point</source>
        <translation>x2 do ponto</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>Ligar t&amp;odos</translation>
    </message>
    <message>
        <source>Point to follow</source>
        <translation>Ponto a acompanhar</translation>
    </message>
    <message>
        <source>Nodes added up in the figure Sum of the nodes</source>
        <translation>Nós somados na figura Soma dos nós</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
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
        <translation>Somar</translation>
    </message>
    <message>
        <source>output = %1</source>
        <translation>saída = %1</translation>
    </message>
    <message>
        <source>Choose a point, or click one in the input space, the output map or the pattern.</source>
        <translation>Escolha um ponto ou clique em um no espaço de entrada, no mapa da saída ou na figura dos nós ligados.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>(%1, %2), %3</source>
        <translation>(%1; %2), %3</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>another</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>all nodes and the bias</source>
        <translation>todos os nós e o viés</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; The hidden space, training and goals still have all nodes.</source>
        <translation>&lt;b&gt;Desligados: %1.&lt;/b&gt; O espaço oculto, o treinamento e as metas ainda têm todos os nós.</translation>
    </message>
</context>
<context>
    <name>tanhgram::NodesTable</name>
    <message>
        <source>Nodes of the last hidden layer</source>
        <translation>Nós da última camada oculta</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nó</translation>
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
        <translation>peso v</translation>
    </message>
    <message>
        <source>v · h</source>
        <translation>v · h</translation>
    </message>
    <message>
        <source>off for</source>
        <translation>desligado em</translation>
    </message>
    <message>
        <source>Untick a node to see what the network becomes without it</source>
        <translation>Desmarque um nó para ver como fica a rede sem ele</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>all data: dead</source>
        <translation>todos os dados: morto</translation>
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
        <translation>&amp;Copiar as células selecionadas</translation>
    </message>
    <message>
        <source>%1 – numbers</source>
        <translation>%1 – números</translation>
    </message>
    <message>
        <source>Numbers behind the figure “%1”</source>
        <translation>Números da figura “%1”</translation>
    </message>
</context>
<context>
    <name>tanhgram::ParameterControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1, número</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, controle deslizante</translation>
    </message>
</context>
<context>
    <name>tanhgram::Playback</name>
    <message>
        <source>start of the training</source>
        <translation>início do treinamento</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained</source>
        <translation>
            <numerusform>%n época treinada</numerusform>
            <numerusform>%n épocas treinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) trained</source>
        <translation>
            <numerusform>%n atualização treinada</numerusform>
            <numerusform>%n atualizações treinadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::ProblemList</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Problems of the open lesson</source>
        <translation>Problemas da lição aberta</translation>
    </message>
</context>
<context>
    <name>tanhgram::QuestionForm</name>
    <message>
        <source>Check my answer</source>
        <translation>Conferir resposta</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Ver a resposta</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Responda primeiro.</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>Esta é a minha previsão</translation>
    </message>
    <message>
        <source>↻ The question has changed since you answered it. Please answer it again.</source>
        <translation>↻ A questão mudou desde que você respondeu. Responda de novo, por favor.</translation>
    </message>
    <message>
        <source>Now watch.</source>
        <translation>Agora, observe.</translation>
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
        <translation>✓ Certo.</translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation>✗ Ainda não.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Sua resposta, um número</translation>
    </message>
    <message>
        <source>a word or two</source>
        <translation>uma ou duas palavras</translation>
    </message>
    <message>
        <source>Your answer, in a word or two</source>
        <translation>Sua resposta, em uma ou duas palavras</translation>
    </message>
</context>
<context>
    <name>tanhgram::RunStatus</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give this training up and keep what is shown</source>
        <translation>Desistir deste treinamento e manter o que é mostrado</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Treinando…</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>A rede ainda não foi treinada.</translation>
    </message>
    <message>
        <source>Too many updates to keep them all: choose fewer epochs or a larger batch size.</source>
        <translation>Atualizações demais para guardar todas: escolha menos épocas ou um lote maior.</translation>
    </message>
    <message>
        <source>Given up: the figures show the training before. Play trains it again.</source>
        <translation>Cancelado: as figuras mostram o treinamento anterior. Reproduzir treina de novo.</translation>
    </message>
    <message>
        <source>Given up. Train begins it again.</source>
        <translation>Cancelado. Treinar recomeça o treinamento.</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3 – loss %4 – accuracy %5</source>
        <translation>atualização %1 de %2 – época %3 – perda %4 – acurácia %5</translation>
    </message>
    <message>
        <source>update %1 of %2 – epoch %3</source>
        <translation>atualização %1 de %2 – época %3</translation>
    </message>
    <message>
        <source>%1 – diverged at update %2: the loss is no longer a finite number; try a smaller learning rate</source>
        <extracomment>%1: where the timeline stands, &quot;update 3 of 20 – epoch 1&quot;.</extracomment>
        <translation>%1 – divergiu na atualização %2: a perda não é mais um número finito; tente uma taxa de aprendizado menor</translation>
    </message>
</context>
<context>
    <name>tanhgram::SandboxPanel</name>
    <message>
        <source>‹ &amp;Back to the lesson</source>
        <translation>‹ &amp;Voltar à lição</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>&amp;Nova amostra</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Any data, any network. Undo takes everything back.</source>
        <translation>Quaisquer dados, qualquer rede. Desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Camadas ocultas</translation>
    </message>
    <message>
        <source>&amp;CSV file…</source>
        <translation>Arquivo &amp;CSV…</translation>
    </message>
    <message>
        <source>Points of your own: a row x1,x2,label for each, where the label is 0 or 1</source>
        <translation>Seus próprios pontos: uma linha x1,x2,label para cada um, com label 0 ou 1</translation>
    </message>
    <message>
        <source>Chance moves the points in another way</source>
        <translation>O acaso move os pontos de outra maneira</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>&amp;Salvar experimento…</translation>
    </message>
    <message>
        <source>Open a CSV file</source>
        <translation>Abrir um arquivo CSV</translation>
    </message>
    <message>
        <source>Tables of points (*.csv)</source>
        <translation>Tabelas de pontos (*.csv)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>The lesson as you left it (%1)</source>
        <translation>A lição como você a deixou (%1)</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsModel</name>
    <message>
        <source>diverged</source>
        <translation>divergiu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Separates</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Perda final</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Unidades mortas</translation>
    </message>
</context>
<context>
    <name>tanhgram::SeedsPanel</name>
    <message>
        <source>How &amp;many</source>
        <translation>&amp;Quantas</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todos os treinamentos</translation>
    </message>
    <message>
        <source>Runs that separate the data</source>
        <translation>Treinamentos que separam os dados</translation>
    </message>
    <message>
        <source>Runs that do not</source>
        <translation>Treinamentos que não separam</translation>
    </message>
    <message>
        <source>Runs with dead units</source>
        <translation>Treinamentos com unidades mortas</translation>
    </message>
    <message>
        <source>Which runs are listed</source>
        <translation>Quais treinamentos são listados</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Click a run to open it on the timeline.</source>
        <translation>Clique em um treinamento para abri-lo na linha do tempo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>%1 of %2 runs separate the data (%3 %).</source>
        <translation>%1 de %2 treinamentos separam os dados (%3%).</translation>
    </message>
    <message>
        <source>The settings have changed since. Run again to see what they do.</source>
        <translation>Os ajustes mudaram desde então. Execute de novo para ver o efeito.</translation>
    </message>
    <message>
        <source>The initial weights are given, so the seed only shuffles the data.</source>
        <translation>Os pesos iniciais são os definidos; por isso, a semente só embaralha os pontos.</translation>
    </message>
    <message>
        <source>Each seed draws other initial weights and another order of the data.</source>
        <translation>Cada semente sorteia outros pesos iniciais e outra ordem dos dados.</translation>
    </message>
    <message>
        <source>Fr&amp;om seed</source>
        <translation>&amp;1ª semente</translation>
    </message>
    <message numerus="yes">
        <source>%n of them diverged.</source>
        <translation>
            <numerusform>%n deles divergiu.</numerusform>
            <numerusform>%n deles divergiram.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tanhgram::SettingControl</name>
    <message>
        <source>%1, number</source>
        <translation>%1, número</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, controle deslizante</translation>
    </message>
</context>
<context>
    <name>tanhgram::StepChoice</name>
    <message>
        <source>Step of the lesson</source>
        <translation>Etapa da lição</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>tanhgram::Timeline</name>
    <message>
        <source>Timeline of the training</source>
        <translation>Linha do tempo do treinamento</translation>
    </message>
    <message>
        <source>Drag through every update of the training. Arrow keys: one update; Page Up and Page Down: one epoch; Home and End.</source>
        <translation>Arraste para percorrer cada atualização do treinamento. Setas: uma atualização; Page Up e Page Down: uma época; Home e End: início e fim.</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treinamento</translation>
    </message>
    <message>
        <source>One &amp;update</source>
        <translation>Uma &amp;atualização</translation>
    </message>
    <message>
        <source>To the end of this &amp;epoch</source>
        <translation>Ir ao fim desta &amp;época</translation>
    </message>
    <message>
        <source>To the &amp;initial weights</source>
        <translation>Ir aos pesos &amp;iniciais</translation>
    </message>
    <message>
        <source>To the e&amp;nd</source>
        <translation>Ir ao &amp;fim</translation>
    </message>
</context>
<context>
    <name>tanhgram::TrainingPanel</name>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Log scale: the learning curve shows powers of ten, so that a loss of 0.01 and one of 0.001 can be told apart.</source>
        <translation>Escala logarítmica: a curva de aprendizado mostra potências de dez, para que se possa distinguir uma perda de 0,01 de uma de 0,001.</translation>
    </message>
</context>
<context>
    <name>tanhgram::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Train the network and watch, or pause (%1)</source>
        <translation>Treinar a rede e observar, ou pausar (%1)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>One update: one batch of points</source>
        <translation>Uma atualização: um lote de pontos</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>To the end of this epoch: all points once</source>
        <translation>Até o fim desta época: todos os pontos uma vez</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>To the end of the training</source>
        <translation>Ao fim do treinamento</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation>Voltar aos pesos iniciais</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidade da reprodução</translation>
    </message>
    <message>
        <source>How fast playing goes; at 1× a long training takes 8 seconds</source>
        <translation>Rapidez da reprodução; a 1×, um treinamento longo leva 8 segundos</translation>
    </message>
</context>
<context>
    <name>tanhgram::WelcomePage</name>
    <message>
        <source>What does an activation function do?</source>
        <translation>O que faz uma função de ativação?</translation>
    </message>
    <message>
        <source>Bend the plane until a straight line separates the colours. Choose a lesson, or try things out by yourself.</source>
        <translation>Deforme o plano até que uma reta separe as cores. Escolha uma lição ou experimente por conta própria.</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Abrir o &amp;laboratório</translation>
    </message>
    <message>
        <source>Data, layers and weights of your own, without a lesson</source>
        <translation>Dados, camadas e pesos à sua escolha, sem lição</translation>
    </message>
    <message>
        <source>&amp;Open a lesson or experiment…</source>
        <translation>A&amp;brir lição ou experimento…</translation>
    </message>
    <message>
        <source>A file that you or your instructor has saved</source>
        <translation>Um arquivo salvo por você ou por seu professor</translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation>&amp;Voltar a “%1”</translation>
    </message>
    <message>
        <source>&amp;Continue “%1”, step %2 of %3</source>
        <translation>&amp;Continuar “%1”, etapa %2 de %3</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkPage</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reinício</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>Problemas e lições</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>tanhgram::Workshop</name>
    <message>
        <source>&amp;Save the lesson</source>
        <translation>&amp;Salvar a lição</translation>
    </message>
    <message>
        <source>Sa&amp;ve the lesson as…</source>
        <translation>Salvar a lição co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Copy as lesson step</source>
        <translation>&amp;Copiar como etapa de lição</translation>
    </message>
    <message>
        <source>&amp;Insert as lesson step</source>
        <translation>&amp;Inserir como etapa de lição</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Insert as step</source>
        <translation>Inserir como etapa</translation>
    </message>
    <message>
        <source>Adds a step that makes the experiment what it is now, below the step in the preview</source>
        <translation>Acrescenta, abaixo da etapa da pré-visualização, uma etapa que deixa o experimento como está agora</translation>
    </message>
    <message>
        <source>“%1” has been saved by another program, and here are edits that are not saved. Which version shall stay?</source>
        <translation>“%1” foi salvo por outro programa, e aqui há alterações não salvas. Qual versão deve ficar?</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recarregar o arquivo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>The lesson stays open as it was before this save.</source>
        <translation>A lição continua aberta como estava antes de ser salva.</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>Nenhuma lição aberta</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salvo)</translation>
    </message>
    <message>
        <source>New &amp;lesson…</source>
        <translation>&amp;Nova lição…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of lessons…</source>
        <translation>Abrir pas&amp;ta de lições…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>“%1” has edits that are not saved.</source>
        <translation>“%1” tem alterações não salvas.</translation>
    </message>
    <message>
        <source>was not saved: %1; choose another place</source>
        <translation>não foi salvo: %1; escolha outro lugar</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Salvar a lição</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md *.lesson.*.md)</source>
        <translation>Lições (*.lesson.md *.lesson.*.md)</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nova lição</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.md)</source>
        <translation>Lições (*.lesson.md)</translation>
    </message>
    <message>
        <source>was not created: %1; choose another place</source>
        <translation>não foi criado: %1; escolha outro lugar</translation>
    </message>
    <message>
        <source>Open a folder of lessons</source>
        <translation>Abrir uma pasta de lições</translation>
    </message>
    <message>
        <source>A step cannot change how many units the network has: give the lesson this network in [experiment], in its front matter.</source>
        <translation>Uma etapa não pode mudar o número de unidades da rede: dê esta rede à lição em [experiment], no início do arquivo.</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Uma nova etapa</translation>
    </message>
    <message>
        <source>Copied. Paste it into the lesson, below the step that you see here.</source>
        <translation>Copiado. Cole na lição, abaixo da etapa que você vê aqui.</translation>
    </message>
    <message>
        <source>has been deleted or moved; save it to have it there again</source>
        <translation>foi apagado ou movido; salve-o para tê-lo de volta</translation>
    </message>
</context>
<context>
    <name>tanhgram::WorkshopPanel</name>
    <message>
        <source>Preview follows the cursor</source>
        <translation>Pré-visualização segue o cursor</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Texto da lição</translation>
    </message>
    <message>
        <source>The lesson beside the editor goes to the step that you are writing</source>
        <translation>A lição ao lado do editor vai à etapa que você está escrevendo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Close the workshop (%1)</source>
        <translation>Fechar a oficina (%1)</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Fechar a oficina</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Open a lesson, or begin one with File &gt; New lesson.</source>
        <translation>Abra uma lição ou comece uma em Arquivo &gt; Nova lição.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Nenhum problema.</translation>
    </message>
    <message>
        <source>Tab indents the text; F6 leaves the editor.</source>
        <translation>Tab recua o texto; F6 sai do editor.</translation>
    </message>
    <message>
        <source>Problems and lessons</source>
        <translation>Problemas e lições</translation>
    </message>
</context>
</TS>
