import type { Scene } from './kit/stage.ts';
import { drone } from './scenes/fields/drone.ts';
import { greenhouses } from './scenes/fields/greenhouses.ts';
import { ibis } from './scenes/fields/ibis.ts';
import { orchard } from './scenes/fields/orchard.ts';
import { pasture } from './scenes/fields/pasture.ts';
import { rapeseed } from './scenes/fields/rapeseed.ts';
import { teaHills } from './scenes/fields/tea-hills.ts';
import { wheat } from './scenes/fields/wheat.ts';
import { caves } from './scenes/land/caves.ts';
import { danxia } from './scenes/land/danxia.ts';
import { dunes } from './scenes/land/dunes.ts';
import { huashan } from './scenes/land/huashan.ts';
import { hukou } from './scenes/land/hukou.ts';
import { loess } from './scenes/land/loess.ts';
import { monkeyForest } from './scenes/land/monkey.ts';
import { qinling } from './scenes/land/qinling.ts';
import { reservoir } from './scenes/land/reservoir.ts';
import { riverBend } from './scenes/land/river-bend.ts';
import { snowVillage } from './scenes/land/snow-village.ts';
import { clayTiger } from './scenes/life/clay-tiger.ts';
import { council } from './scenes/life/council.ts';
import { drums } from './scenes/life/drums.ts';
import { figures } from './scenes/life/figures.ts';
import { kiln } from './scenes/life/kiln.ts';
import { library } from './scenes/life/library.ts';
import { livestream } from './scenes/life/livestream.ts';
import { museum } from './scenes/life/museum.ts';
import { noodles } from './scenes/life/noodles.ts';
import { paperCut } from './scenes/life/paper-cut.ts';
import { runners } from './scenes/life/runners.ts';
import { serviceHall } from './scenes/life/service-hall.ts';
import { stillLife } from './scenes/life/still-life.ts';
import { winterWindow } from './scenes/life/winter-window.ts';
import { yardTalk } from './scenes/life/yard-talk.ts';
import { busStop } from './scenes/town/bus-stop.ts';
import { cityWall } from './scenes/town/city-wall.ts';
import { court } from './scenes/town/court.ts';
import { flats } from './scenes/town/flats.ts';
import { hospital } from './scenes/town/hospital.ts';
import { market } from './scenes/town/market.ts';
import { nightBridge } from './scenes/town/night-bridge.ts';
import { oldLane } from './scenes/town/old-lane.ts';
import { school } from './scenes/town/school.ts';
import { wallWalk } from './scenes/town/wall-walk.ts';
import { wildGoose } from './scenes/town/wild-goose.ts';
import { yanan } from './scenes/town/yanan.ts';
import { zhongshanBridge } from './scenes/town/zhongshan-bridge.ts';
import { archBridge } from './scenes/works/arch-bridge.ts';
import { containers } from './scenes/works/containers.ts';
import { factory } from './scenes/works/factory.ts';
import { highSpeed } from './scenes/works/high-speed.ts';
import { pipes } from './scenes/works/pipes.ts';
import { waferLab } from './scenes/works/wafer-lab.ts';
import { windSolar } from './scenes/works/wind-solar.ts';

/** Everything that can be drawn, by name. */
export const SCENES = {
  archBridge,
  busStop,
  caves,
  cityWall,
  clayTiger,
  containers,
  council,
  court,
  danxia,
  drone,
  drums,
  dunes,
  factory,
  figures,
  flats,
  greenhouses,
  highSpeed,
  hospital,
  huashan,
  hukou,
  ibis,
  kiln,
  library,
  livestream,
  loess,
  market,
  monkeyForest,
  museum,
  nightBridge,
  noodles,
  oldLane,
  orchard,
  paperCut,
  pasture,
  pipes,
  qinling,
  rapeseed,
  reservoir,
  riverBend,
  runners,
  school,
  serviceHall,
  snowVillage,
  stillLife,
  teaHills,
  waferLab,
  wallWalk,
  wheat,
  wildGoose,
  windSolar,
  winterWindow,
  yanan,
  yardTalk,
  zhongshanBridge,
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;
