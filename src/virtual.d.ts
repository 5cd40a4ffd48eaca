declare module "virtual:data/counts" {
  const counts: Record<import("../data/schema").TableName, number>;
  export default counts;
}
declare module "virtual:data/sources" {
  const rows: import("../data/schema").SourceRow[];
  export default rows;
}
declare module "virtual:data/communes" {
  const rows: import("../data/schema").CommuneRow[];
  export default rows;
}
declare module "virtual:data/former-communes" {
  const rows: import("../data/schema").FormerCommuneRow[];
  export default rows;
}
declare module "virtual:data/districts" {
  const rows: import("../data/schema").DistrictRow[];
  export default rows;
}
declare module "virtual:data/hydropower" {
  const rows: import("../data/schema").PlantRow[];
  export default rows;
}
declare module "virtual:data/border-gates" {
  const rows: import("../data/schema").GateRow[];
  export default rows;
}
declare module "virtual:data/gate-events" {
  const rows: import("../data/schema").GateEventRow[];
  export default rows;
}
declare module "virtual:data/projects" {
  const rows: import("../data/schema").ProjectRow[];
  export default rows;
}
declare module "virtual:data/ntm" {
  const rows: import("../data/schema").NtmRow[];
  export default rows;
}
declare module "virtual:data/forest" {
  const rows: import("../data/schema").ForestRow[];
  export default rows;
}
declare module "virtual:data/indicators" {
  const rows: import("../data/schema").IndicatorRow[];
  export default rows;
}
declare module "virtual:data/indicators-by-unit" {
  const rows: import("../data/schema").UnitIndicatorRow[];
  export default rows;
}
declare module "virtual:data/key-figures" {
  const rows: import("../data/schema").KeyFigureRow[];
  export default rows;
}
declare module "virtual:data/discrepancies" {
  const rows: import("../data/schema").DiscrepancyRow[];
  export default rows;
}
