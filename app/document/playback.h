// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/training_job.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tanhgram {

/// The training run on the timeline, and the hand that moves along it. Where the network stands is part of
/// the document, so that undo brings it back; the run itself is what training from there gives, made anew
/// whenever the settings, the data, the activation or the initial weights in the document change.
class Playback : public QObject {
    Q_OBJECT

public:
    explicit Playback(Document& document, QObject* parent = nullptr);

    /// The run on the timeline: null if the network is on none, or if none has been trained for it yet.
    std::shared_ptr<const Run> run() const;

    /// Where on the run the network stands.
    std::size_t update() const;

    /// What the run was trained from: settings, data and initial weights. Only meaningful with a run.
    const Experiment& origin() const { return origin_; }

    /// What training starts from, or would start from: the experiment with its initial weights, which are
    /// those seen if the network is on no timeline.
    Experiment start() const;

    /// The weights that training starts from, or would start from.
    Network initialNetwork() const;

    bool isPlaying() const { return playing_; }
    bool isTraining() const { return job_.isBusy(); }
    /// Whether the run for the present settings was given up, so that an older one is shown or none.
    bool isCancelled() const { return cancelled_; }
    /// Whether the settings ask for a run that would not fit into memory; then it is not trained.
    bool isTooLarge() const { return tooLarge_; }

    /// How fast playing goes; 1 shows a long run in 8 seconds.
    double speed() const { return speed_; }
    void setSpeed(double speed);

    /// Where the training happens, for those who want to know of its progress.
    TrainingJob& job() { return job_; }

    /// Trains from the network as it is, and stands at the start of that run.
    void begin();

    /// Trains from the network as it is if that has not been done, and moves along the run; from its end,
    /// begins again at its start.
    void play();
    void pause();
    void playOrPause();
    void stepUpdate();
    void stepEpoch();
    void toStart();
    void toEnd();

    /// Goes to `update`, or to the end if the run is shorter. Seeks of one gesture undo as one.
    void seek(std::size_t update, Gesture gesture = 0);

    /// Trains from `initial` while the timeline stays where it is; the initial weights count as given.
    void setInitialNetwork(const Network& initial, const QString& text, Gesture gesture = 0);

    /// Shows the run that training `origin` gives, at its end.
    void open(const Experiment& origin, const QString& text);

    /// Gives up the run in progress.
    void cancel();

    /// Plays on for so many seconds; the clock calls it while playing.
    void advance(double seconds);

signals:
    /// The run, the position or what the playback is doing is another.
    void changed();

private:
    std::optional<Experiment> wanted() const;
    void follow();
    void request(const Experiment& wanted);
    void take(const Experiment& origin, const std::shared_ptr<const Run>& run);
    void showPlace();
    QString placeWords(const DocumentState& next) const;
    void change(const DocumentState& next, const QString& text, Gesture gesture);
    std::size_t lastUpdate() const;

    Document& document_;
    TrainingJob job_;
    QTimer timer_;
    QElapsedTimer clock_;
    std::shared_ptr<const Run> run_;
    Experiment origin_;
    std::optional<Experiment> requested_;
    bool shown_ = false;  ///< `run_` belongs to the timeline the document is on
    bool moving_ = false; ///< the change under way is this playback's own
    bool playing_ = false;
    bool cancelled_ = false;
    bool tooLarge_ = false;
    double speed_ = 1;
    double carry_ = 0; ///< the part of an update that playing has gone beyond `update()`
    Gesture gesture_ = 0;
};

} // namespace tanhgram
