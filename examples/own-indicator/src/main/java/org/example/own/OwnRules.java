// SPDX-License-Identifier: Apache-2.0
package org.example.own;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** The same indicators in code of one's own, as a system may have had them before. Each returns null where there is no value. */
final class OwnRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(80);

    private OwnRules() {}

    static BigDecimal homeCare(Map<String, BigDecimal> figures) {
        BigDecimal served = figures.get("OWN.SERVED");
        BigDecimal elderly = figures.get("OWN.ELDERLY");
        if (served == null || elderly == null || elderly.signum() == 0 || served.compareTo(elderly) > 0) {
            return null;
        }
        return served.multiply(HUNDRED).divide(elderly, 1, RoundingMode.HALF_EVEN);
    }

    /** Of a district: the quotient of the sums. A gap, or a community with more served than there are, leaves it open. */
    static BigDecimal homeCareOfDistrict(List<Map<String, BigDecimal>> communities) {
        BigDecimal served = BigDecimal.ZERO;
        BigDecimal elderly = BigDecimal.ZERO;
        for (Map<String, BigDecimal> figures : communities) {
            if (figures.size() < 2 || figures.get("OWN.SERVED").compareTo(figures.get("OWN.ELDERLY")) > 0) {
                return null;
            }
            served = served.add(figures.get("OWN.SERVED"));
            elderly = elderly.add(figures.get("OWN.ELDERLY"));
        }
        return homeCare(Map.of("OWN.SERVED", served, "OWN.ELDERLY", elderly));
    }

    /** Compares counts and not rates: nothing is divided, so nothing is rounded. */
    static Boolean meetsHomeCareTarget(Map<String, BigDecimal> figures) {
        BigDecimal served = figures.get("OWN.SERVED");
        BigDecimal elderly = figures.get("OWN.ELDERLY");
        if (served == null || elderly == null || elderly.signum() == 0 || served.compareTo(elderly) > 0) {
            return null;
        }
        return served.multiply(HUNDRED).compareTo(LIMIT.multiply(elderly)) >= 0;
    }

    static BigDecimal kitchenWaste(Map<String, BigDecimal> figures) {
        BigDecimal kitchen = figures.get("OWN.KITCHEN");
        BigDecimal other = figures.get("OWN.OTHER");
        if (kitchen == null || other == null || kitchen.add(other).signum() == 0) {
            return null;
        }
        return kitchen.multiply(HUNDRED).divide(kitchen.add(other), 1, RoundingMode.HALF_EVEN);
    }

    static BigDecimal volunteers(Map<String, BigDecimal> figures) {
        BigDecimal volunteers = figures.get("OWN.VOLUNTEERS");
        BigDecimal residents = figures.get("OWN.RESIDENTS");
        if (volunteers == null || residents == null || residents.signum() == 0) {
            return null;
        }
        return volunteers.multiply(TEN_THOUSAND).divide(residents, 1, RoundingMode.HALF_EVEN);
    }
}
