// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

/**
 * What a phrase says about its figure, such as {@link #AT_LEAST} for "80%以上".
 *
 * <p>以上, 以下 and 以内 include the figure; 超过, 不满 and 以外 exclude it (Civil Code, article 1259). A qualifier acts on the
 * size of the figure: on a decline it is mirrored, so that 下降20%以上 reaches from minus 20 % downwards. How far
 * {@link #OVER}, {@link #NEARLY}, {@link #ABOUT}, {@link #SEVERAL} and {@link #ORDER_OF} reach is said by a {@link Reach}.
 */
public enum Qualifier {

    /** The figure itself: 3290人, 达80%. */
    EXACTLY("恰为", "exactly"),

    /** The figure or more: 以上, 不少于, 不低于, 至少. */
    AT_LEAST("至少", "at least"),

    /** More than the figure: 超过, 逾, 突破, 以外. */
    MORE_THAN("超过", "more than"),

    /** The figure or less: 以下, 以内, 不超过, 至多. */
    AT_MOST("至多", "at most"),

    /** Less than the figure: 不足, 不满, 未满, 未达. */
    LESS_THAN("不足", "less than"),

    /** Somewhat more than the figure: 多, 余, 十几. */
    OVER("多", "somewhat over"),

    /** Somewhat less than the figure: 近, 将近, 接近. */
    NEARLY("近", "nearly"),

    /** Somewhat less or more than the figure, or the figure: 约, 左右, 上下. */
    ABOUT("约", "about"),

    /** One figure to another one, both included: 3—5年, 两三次. */
    BETWEEN("介于", "between"),

    /** An uncounted number of tens, hundreds and so on: 数十, 几百; the figure is 10, 100. */
    SEVERAL("数", "several"),

    /** The figure or more, below the next power of ten: 上百, 上千; the figure is 100, 1000. */
    ORDER_OF("上", "of the order of"),

    /** The whole, which is 100 % of it: 全部, 均, 每户. */
    ALL("全部", "all"),

    /** No figure; a {@link Gap} says why. */
    UNKNOWN("不详", "unknown");

    private final String label;
    private final String englishLabel;

    Qualifier(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /** Says whether the reach depends on the place of the last digit. */
    boolean reachesByPlace() {
        return this == OVER || this == NEARLY || this == ABOUT;
    }

    /** Says whether the figure is a power of ten that stands for its multiples. */
    boolean isRough() {
        return this == SEVERAL || this == ORDER_OF;
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }
}
