// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.communitywork.core.number.Ratio;

/**
 * The units that reports commonly use.
 *
 * <p>The factors of 亩, 里, 丈, 尺, 斤 follow the State Council's order on the metric system of 1959 and the order on legal units
 * of 1984: 1 里 is 500 m, 1 丈 is 10/3 m, 1 亩 is 2000/3 m², 1 斤 is 0.5 kg.
 */
final class StandardUnits {

    /** What is measured: symbol | English | plural | dimension | factor | aliases; /日 is the name as a denominator. */
    private static final String MEASURES = """
            平方米|square meter|square meters|area|1|平米 ㎡ m² m2 平方
            平方公里|square kilometer|square kilometers|area|1000000|平方千米 km² ㎢ km2
            公顷|hectare|hectares|area|10000|hm² hm2 ha
            亩|mu|mu|area|2000/3|市亩
            平方厘米|square centimeter|square centimeters|area|1/10000|cm² ㎠
            米|meter|meters|length|1|m 公尺
            公里|kilometer|kilometers|length|1000|千米 km ㎞
            厘米|centimeter|centimeters|length|1/100|cm ㎝ 公分
            毫米|millimeter|millimeters|length|1/1000|mm ㎜
            里|li|li|length|500|华里 市里
            丈|zhang|zhang|length|10/3|
            尺|chi|chi|length|1/3|市尺
            立方米|cubic meter|cubic meters|volume|1|立方 方 m³ m3 ㎥
            升|liter|liters|volume|1/1000|公升 L l
            毫升|milliliter|milliliters|volume|1/1000000|ml mL ㎖
            公斤|kilogram|kilograms|mass|1|千克 kg ㎏
            吨|tonne|tonnes|mass|1000|t 公吨
            斤|jin|jin|mass|1/2|市斤
            克|gram|grams|mass|1/1000|g
            毫克|milligram|milligrams|mass|1/1000000|mg ㎎
            微克|microgram|micrograms|mass|1/1000000000|μg
            元|yuan|yuan|money|1|圆 块钱 元人民币
            角|jiao|jiao|money|1/10|毛钱
            天|day|days|time|1|/日 日
            周|week|weeks|time|7|星期 个星期 个礼拜
            小时|hour|hours|time|1/24|个小时 钟头 个钟头
            分钟|minute|minutes|time|1/1440|
            秒|second|seconds|time|1/86400|秒钟
            个月|month|months|calendar|1|/月
            年|year|years|calendar|12|周年
            季度|quarter|quarters|calendar|3|个季度
            %|%|%|proportion|1|
            ‰|‰|‰|proportion|1/10|
            /万|per 10,000|per 10,000|proportion|1/100|1/万
            /10万|per 100,000|per 100,000|proportion|1/1000|/十万 1/10万 1/十万
            个百分点|percentage point|percentage points|percentage point|1|百分点
            个千分点|per-mille point|per-mille points|percentage point|1/10|千分点
            倍|times|times|multiple|1|
            """;

    /** What is counted: symbol | English | plural | aliases. */
    private static final String COUNTS = """
            人|person|people|名 位
            人次|person-time|person-times|
            户|household|households|户家庭 户居民
            户次|household visit|household visits|
            车次|vehicle trip|vehicle trips|
            次|time|times|
            场次|session held|sessions held|
            班次|scheduled run|scheduled runs|
            件次|item handled|items handled|
            期|issue|issues|
            个|item|items|
            件|piece|pieces|
            起|incident|incidents|
            宗|matter|matters|
            例|case|cases|
            份|copy|copies|
            张|sheet|sheets|
            幅|banner|banners|
            条|entry|entries|
            项|item listed|items listed|
            处|place|places|
            幢|building|buildings|栋
            座|structure|structures|
            间|room|rooms|
            套|set|sets|
            所|institution|institutions|
            家|establishment|establishments|
            支|team|teams|
            队|squad|squads|
            场|session|sessions|
            班|class|classes|
            届|term|terms|
            批|batch|batches|
            批次|batch handled|batches handled|
            本|book|books|
            册|volume|volumes|
            部|work|works|
            篇|article|articles|
            块|block|blocks|
            面|flag|flags|
            盏|lamp|lamps|
            台|machine|machines|
            辆|vehicle|vehicles|
            艘|vessel|vessels|
            架|aircraft|aircraft|
            只|animal or small object|animals or small objects|
            头|head of livestock|head of livestock|
            匹|horse|horses|
            尾|fish|fish|
            羽|fowl|fowl|
            棵|tree|trees|
            株|plant|plants|
            盆|pot|pots|
            袋|bag|bags|
            箱|box|boxes|
            桶|barrel|barrels|
            瓶|bottle|bottles|
            包|packet|packets|
            盒|small box|small boxes|
            车|vehicle load|vehicle loads|
            床|bed or quilt|beds or quilts|
            张床|hospital bed|hospital beds|张床位
            种|kind|kinds|
            类|class of things|classes of things|
            级|grade|grades|
            层|floor|floors|
            室|function room|function rooms|
            站|station|stations|
            栏|notice board|notice boards|
            校|school|schools|
            场所|venue|venues|
            组|group|groups|
            片|area|areas|
            段|section|sections|
            道|line|lines|
            路|route|routes|
            口|opening|openings|
            眼|well|wells|
            门|course|courses|
            节|lesson|lessons|
            课时|class hour|class hours|学时 个课时 个学时
            岁|year of age|years of age|周岁
            分|point|points|
            票|vote|votes|
            枚|medal|medals|
            把|handful|handfuls|
            根|stick|sticks|
            顶|tent|tents|
            副|pair of a set|pairs of a set|
            对|couple|couples|
            双|pair|pairs|
            群|flock|flocks|
            笔|transaction|transactions|
            封|letter|letters|
            页|page|pages|
            字|character|characters|个字
            首|song|songs|
            趟|trip|trips|
            遍|pass|passes|
            轮|round|rounds|
            桌|table|tables|
            工日|working day of a person|working days of a person|个工日 人天
            工时|working hour of a person|working hours of a person|个工时
            工作日|working day|working days|个工作日
            度|kilowatt-hour|kilowatt-hours|千瓦时 kWh
            分贝|decibel|decibels|dB
            网格|grid cell|grid cells|个网格
            单元|unit of a building|units of a building|个单元
            楼道|stairwell|stairwells|个楼道
            村|village|villages|个村
            社区|community|communities|个社区
            小区|housing estate|housing estates|个小区
            街道|sub-district|sub-districts|个街道
            乡镇|township|townships|个乡镇
            小组|small group|small groups|个小组
            支部|party branch|party branches|个支部 党支部 个党支部
            单位|work unit|work units|个单位 家单位
            部门|department|departments|个部门
            项目|project|projects|个项目
            """;

    private StandardUnits() {}

    static ImmutableList<Unit> all() {
        ImmutableList.Builder<Unit> units = ImmutableList.builder();
        units.add(Unit.named("", "", Dimension.NUMBER, Ratio.ONE));
        MEASURES.lines().map(StandardUnits::measure).forEach(units::add);
        COUNTS.lines().map(StandardUnits::count).forEach(units::add);
        return units.build();
    }

    private static Unit measure(String line) {
        List<String> parts = Splitter.on('|').splitToList(line);
        String dimension = parts.get(3);
        boolean signed = dimension.equals(Dimension.PERCENTAGE_POINT.name());
        Unit unit = Unit.named(parts.get(0), parts.get(1), new Dimension(dimension, signed), Ratio.parse(parts.get(4)));
        return named(unit, parts.get(2), parts.get(5));
    }

    private static Unit count(String line) {
        List<String> parts = Splitter.on('|').splitToList(line);
        Unit unit = Unit.named(parts.get(0), parts.get(1), Dimension.unsigned(parts.get(0)), Ratio.ONE);
        return named(unit, parts.get(2), parts.get(3));
    }

    private static Unit named(Unit unit, String plural, String aliases) {
        UnitNames names = unit.names().withPlural(plural);
        for (String alias : Splitter.on(' ').omitEmptyStrings().split(aliases)) {
            names = alias.startsWith("/") && !unit.symbol().startsWith("/")
                    ? names.withDenominator(alias.substring(1))
                    : names.withAliases(ImmutableSet.of(alias));
        }
        return unit.withNames(names);
    }
}
