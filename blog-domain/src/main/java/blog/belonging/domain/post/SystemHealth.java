package blog.belonging.domain.post;

import java.time.Instant;

/** How the system below the blog does. */
public interface SystemHealth {

    Health now(Instant moment);

    /**
     * What an administrator wants to know.
     *
     * @param database its name and version
     * @param freeBytes where files are kept
     * @param overdue posts whose time has come a minute ago or longer and that are not published
     * @param unfinished entries whose served HTML is still being made
     */
    record Health(String database, long freeBytes, int overdue, int unfinished) {

        private static final long LITTLE = 1L << 30;

        /** Less than a gigabyte. */
        public boolean isNearlyFull() {
            return freeBytes < LITTLE;
        }

        public boolean isWell() {
            return !isNearlyFull() && overdue == 0;
        }

        /** Whole gigabytes. */
        public long freeGigabytes() {
            return freeBytes >> 30;
        }
    }
}
