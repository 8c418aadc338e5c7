// Shakes and tilts the device, and looks whether the page answers, can be told not to, and offers the same to a finger.
siteChecks.probes.motion = async () => {
  const { tools } = siteChecks;
  // Comes to rest on the other side each time, so that a control that follows it has moved.
  let side = 1;
  const shake = async () => {
    side = -side;
    for (const strength of [30, -30, 60, -60, 12, -12, 60 * side]) {
      dispatchEvent(new DeviceOrientationEvent("deviceorientation", { alpha: Math.abs(strength), beta: strength, gamma: strength, absolute: false }));
      dispatchEvent(new DeviceOrientationEvent("deviceorientationabsolute", { alpha: Math.abs(strength), beta: strength, gamma: strength, absolute: true }));
      const force = { x: strength, y: strength, z: strength };
      dispatchEvent(new DeviceMotionEvent("devicemotion", { acceleration: force, accelerationIncludingGravity: { x: strength, y: strength + 9.8, z: strength }, rotationRate: { alpha: strength * 5, beta: strength * 5, gamma: strength * 5 }, interval: 16 }));
      await tools.wait(20);
    }
  };
  const still = new Set((await tools.effectsOf(() => {}, 200)).changed);
  const answers = async () => {
    const effect = await tools.effectsOf(shake);
    return effect.changed.filter((element) => !still.has(element));
  };
  const moved = await answers();
  if (moved.length === 0 || (await answers()).length === 0) {
    return { answers: false };
  }
  const moves = (element) => moved.some((one) => one === element || one.contains(element) || element.contains(one) && element !== document.body);
  const off = await tools.controlThat(async () => (await answers()).length === 0 && (await answers()).length === 0, /motion|tilt|shak|sensor|gyro|gesture|orientation|off|disable|stop/i, 12);
  // The same by hand: a slider that can be moved, or two controls, one each way.
  const sliders = [...document.querySelectorAll("input[type=range], [role=slider]")].filter((slider) => tools.drawn(slider) && !slider.disabled && moved.includes(slider));
  const buttons = [];
  const tried = new Set();
  for (let control; (control = tools.controls().find((one) => !tried.has(one))) && tried.size < 12;) {
    tried.add(control);
    const before = await tools.effectsOf(() => control.click(), 60);
    if (before.changed.some((element) => element !== control && moves(element) && !still.has(element))) {
      buttons.push(control);
    }
  }
  return {
    answers: true, selector: tools.pathOf(moved[0]), words: tools.describe(moved[0]),
    canBeOff: off !== null, byHand: sliders.length > 0 || buttons.length > 1, oneWay: buttons.length === 1 ? tools.describe(buttons[0]) : "",
  };
};
