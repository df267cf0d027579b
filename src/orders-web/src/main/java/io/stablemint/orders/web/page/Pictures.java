package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;

/** Finds a product's picture. Templates know it as {@code pictures}. */
public final class Pictures {

    private final Assets assets;

    Pictures(Assets assets) {
        this.assets = assets;
    }

    /** The path of the product's own picture, or of one that fits everything. */
    public String of(String sku) {
        String own = "product-" + sku + ".svg";
        return "/assets/" + (assets.has(own) ? own : "product.svg");
    }
}
