// Which media start by themselves, whether they can be heard for more than three seconds, and what stops them.
siteChecks.probes.sound = async () => {
  const { tools } = siteChecks;
  const { played, audio } = tools.started;
  const media = [...new Set([...document.querySelectorAll("audio, video"), ...played])]
    .filter((one) => (one.hasAttribute("autoplay") || one.autoplay || played.has(one)) && !one.muted && !one.defaultMuted && one.volume > 0);
  const ready = (one) => one.readyState > 0 || one.error || (!one.currentSrc && !one.srcObject) ? Promise.resolve() : Promise.race([new Promise((done) => ["loadedmetadata", "error"].forEach((type) => one.addEventListener(type, done, { once: true }))), tools.wait(2500)]);
  // Media fragments: #t=from,to in seconds.
  const length = (one) => {
    const [, from = "0", to = ""] = /[#&]t=(?:npt:)?([\d.]*),?([\d.]*)/.exec(one.currentSrc) ?? [];
    return one.loop ? Infinity : Math.max(0, Math.min(Number(to) || Infinity, one.duration) - (Number(from) || 0));
  };
  // True when its sound is more than silence; unknown as null.
  const heard = async (one) => {
    try {
      const bytes = await (await fetch(one.currentSrc)).arrayBuffer();
      const sound = await new OfflineAudioContext(1, 44100, 44100).decodeAudioData(bytes);
      for (let channel = 0; channel < sound.numberOfChannels; channel++) {
        const data = sound.getChannelData(channel);
        for (let at = 0; at < data.length; at += 7) {
          if (Math.abs(data[at]) > 0.004) {
            return true;
          }
        }
      }
      return false;
    } catch (wrong) {
      return wrong?.name === "EncodingError" ? one.localName === "audio" && !one.error ? null : false : one.webkitAudioDecodedByteCount > 1000 ? true : null;
    }
  };
  const found = [];
  for (const one of media) {
    await ready(one);
    const seconds = length(one);
    if (one.error || one.readyState === 0 || !(seconds > 3)) {
      continue;
    }
    const sounds = await heard(one);
    if (sounds === false || (one.isConnected && one.controls && tools.drawn(one))) {
      continue;
    }
    const placed = one.isConnected;
    const quiet = () => one.paused || one.muted || one.volume === 0 || (placed && !one.isConnected);
    await Promise.race([one.play().catch(() => {}), tools.wait(400)]);
    const playing = !quiet();
    const stop = playing ? await tools.controlThat(async () => quiet(), /pause|stop|mute|sound|audio|volume|music|silen|quiet|play/i) : null;
    one.pause();
    if (!stop) {
      found.push({ sure: sounds === true && playing, seconds: Number.isFinite(seconds) ? Math.round(seconds) : -1, selector: one.isConnected ? tools.pathOf(one) : "html", words: one.isConnected ? `<${one.localName}>` : `the sound "${one.currentSrc.split("/").pop()}"`, kind: "media" });
    }
  }
  if (found.length === 0 && media.length === 0 && audio.some((context) => context.state !== "closed")) {
    found.push({ sure: false, seconds: -1, selector: "html", words: "a script", kind: "made" });
  }
  return found;
};
