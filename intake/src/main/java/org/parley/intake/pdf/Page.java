package org.parley.intake.pdf;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a PDF.
 *
 * @param number from 1
 * @param height in points
 * @param blocks in reading order
 */
record Page(int number, float height, List<Block> blocks) {
    Page {
        blocks = List.copyOf(blocks);
    }

    /** The page with other lines in each block; a block without lines is gone. */
    Page with(Function<List<Line>, List<Line>> change) {
        List<Block> changed =
                blocks.stream()
                        .map(block -> change.apply(block.lines()))
                        .filter(lines -> !lines.isEmpty())
                        .map(Block::new)
                        .toList();
        return new Page(number, height, changed);
    }
}
