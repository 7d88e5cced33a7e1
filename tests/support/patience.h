// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tanhgram {

/// How long a test waits for what happens elsewhere: on a worker thread, in a file system. Another program
/// may take twice as long. A loaded machine is slow, and a test that passes does not wait it out.
inline constexpr int patience = 60'000; // milliseconds

} // namespace tanhgram
