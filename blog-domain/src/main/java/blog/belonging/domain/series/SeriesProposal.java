package blog.belonging.domain.series;

import java.util.List;

/** Posts whose titles say that they belong together, in their order. */
public record SeriesProposal(String title, List<InstalmentLine> posts) {}
