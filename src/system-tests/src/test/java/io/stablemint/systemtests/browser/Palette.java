package io.stablemint.systemtests.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reduces a picture to 256 colours by median cut, so that its file is about a third as large. */
final class Palette {

    private static final int COLOURS = 256;
    private static final int[] CHANNEL_SHIFTS = {16, 8, 0};

    private Palette() {}

    /** The picture with at most 256 colours, as a PNG file. */
    static byte[] reduce(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            ByteArrayOutputStream reduced = new ByteArrayOutputStream();
            ImageIO.write(indexed(picture), "png", reduced);
            return reduced.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        List<Box> boxes = boxes(pixels);
        Map<Integer, Integer> indexes = new HashMap<>();
        byte[][] channels = new byte[CHANNEL_SHIFTS.length][boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            for (Colour colour : boxes.get(i).colours()) {
                indexes.put(colour.rgb(), i);
            }
            int mean = boxes.get(i).mean();
            for (int channel = 0; channel < CHANNEL_SHIFTS.length; channel++) {
                channels[channel][i] = (byte) (mean >> CHANNEL_SHIFTS[channel]);
            }
        }
        IndexColorModel model = new IndexColorModel(8, boxes.size(), channels[0], channels[1], channels[2]);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] samples = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            samples[i] = indexes.getOrDefault(pixels[i] & 0xFFFFFF, 0);
        }
        indexed.getRaster().setPixels(0, 0, width, height, samples);
        return indexed;
    }

    private static List<Box> boxes(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(counts.entrySet().stream()
                .map(entry -> new Colour(entry.getKey(), entry.getValue()))
                .toList()));
        while (boxes.size() < COLOURS) {
            Box widest = boxes.stream()
                    .max(Comparator.comparingInt(Box::width))
                    .filter(box -> box.width() > 0)
                    .orElse(null);
            if (widest == null) {
                return boxes;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes;
    }

    /** A colour and the number of its pixels. */
    private record Colour(int rgb, int pixels) {

        int channel(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    /** Colours that become one. */
    private record Box(List<Colour> colours) {

        int width() {
            return width(widestChannel());
        }

        private int width(int shift) {
            var channel =
                    colours.stream().mapToInt(colour -> colour.channel(shift)).summaryStatistics();
            return channel.getMax() - channel.getMin();
        }

        private int widestChannel() {
            int widest = CHANNEL_SHIFTS[0];
            for (int shift : CHANNEL_SHIFTS) {
                widest = width(shift) > width(widest) ? shift : widest;
            }
            return widest;
        }

        List<Box> halves() {
            int shift = widestChannel();
            List<Colour> sorted = colours.stream()
                    .sorted(Comparator.comparingInt((Colour colour) -> colour.channel(shift)))
                    .toList();
            int middle = sorted.size() / 2;
            return List.of(new Box(sorted.subList(0, middle)), new Box(sorted.subList(middle, sorted.size())));
        }

        /** Weighted by pixels, so that the colours of backgrounds and texts stay as they are. */
        int mean() {
            long pixels = colours.stream().mapToLong(Colour::pixels).sum();
            int mean = 0;
            for (int shift : CHANNEL_SHIFTS) {
                long sum = colours.stream()
                        .mapToLong(colour -> (long) colour.channel(shift) * colour.pixels())
                        .sum();
                mean |= (int) ((sum + pixels / 2) / pixels) << shift;
            }
            return mean;
        }
    }
}
