package org.digitalwings.app.community;

import java.util.List;
import org.digitalwings.graph.change.ChangeLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Every reader of the change log, each kept up by a thread of its own while the application runs. */
@Component
public final class LogFollowers implements SmartLifecycle {

    private final boolean wanted;
    private final ChangeLog log;
    private final List<LogFollower> followers;
    private volatile boolean running;

    LogFollowers(@Value("${digital-wings.follow:true}") boolean wanted, ChangeLog log, List<LogReader> readers) {
        this.wanted = wanted;
        this.log = log;
        this.followers =
                readers.stream().map(reader -> new LogFollower(log, reader)).toList();
    }

    /** Tells the readers that something was just committed here, so that it shows at once. */
    public void wake() {
        followers.forEach(LogFollower::wake);
    }

    /** How far each reader is. The caller's thread waits for the database. */
    public List<LogPosition> positions() {
        long last = log.last();
        return followers.stream()
                .map(follower -> new LogPosition(
                        follower.reader().name(), follower.reader().position(), last, follower.isCaughtUp()))
                .toList();
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        followers.forEach(LogFollower::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        followers.forEach(LogFollower::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
