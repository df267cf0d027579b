INSERT INTO product (sku, name, description, price_amount, price_currency, shelf_place) VALUES
('harbour-blend', 'Harbour Blend, 100 g',
 'Our house roast: cocoa and toasted hazelnut, gentle enough for the second pot. Whole beans, roasted on Tuesdays.', 4.80, 'EUR', 1),
('night-watch', 'Night Watch Espresso, 100 g',
 'Dark, syrupy, a little molasses. Made for small cups and long evenings.', 5.20, 'EUR', 2),
('pocket-notebook', 'Pocket Notebook',
 'Sixty-four thread-sewn pages of fountain-pen paper between covers that soften with use.', 3.90, 'EUR', 3),
('cedar-pencil', 'Cedar Pencil',
 'A soft, dark line and the smell of a joinery. Sold one by one, because you will only need one at a time.', 1.60, 'EUR', 4),
('letter-set', 'Letter Set',
 'Five sheets, five envelopes, one excuse to write to somebody.', 2.75, 'EUR', 5),
('paper-filters', 'Paper Filters, 40 pieces',
 'Unbleached cones that taste of nothing at all, which is the point.', 2.20, 'EUR', 6);
