package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;

/** Finds the image of a product. Templates use it as {@code images}. */
public final class ProductImages {

    private final Assets assets;

    ProductImages(Assets assets) {
        this.assets = assets;
    }

    /** The path of the product's own image, or of the default image if it has none. */
    public String pathOf(String sku) {
        String ownImage = "product-" + sku + ".svg";
        return "/assets/" + (assets.exists(ownImage) ? ownImage : "product.svg");
    }
}
