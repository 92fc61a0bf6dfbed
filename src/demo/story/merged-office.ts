// An office that only the demo has: the food and drug office, which went into market regulation in the reorganisation of 2024.

export const FOOD_OFFICE = 'offices/food-drug.yml';
export const FOOD_OFFICE_NAME = '示例县食品药品监督管理局';
export const MARKET_OFFICE_NAME = '示例县市场监督管理局';

/** Powers that moved with it, files and all. */
export const FOOD_POWERS = ['food-business-licence', 'food-inspection', 'food-report-reward', 'food-seal-detain', 'prepackaged-food-filing', 'unlicensed-food-penalty'] as const;

const head = `id: food-drug
name: ${FOOD_OFFICE_NAME}
shortName: 县食药监局
orgType: department
divisionCode: "990101"
parent: county-government
functions:
  - 食品经营许可和监督检查
  - 药品零售监督
address: 示例县城关镇和平路21号
hours: 法定工作日 9:00—12:00、13:30—17:00
phone: 0000-1230140
responsible:
  post: 局长
  phone: 0000-1230140
complaints:
  - channel: phone
    value: "12345"
    receiver: 示例县12345政务服务便民热线
    hours: 全天
`;

export const activeFoodOffice = `${head}status: active
audience: public
updated: 2024-01-15
`;

export const mergedFoodOffice = `${head}status: merged
ending:
  date: 2024-09-20
  ground: 示例县机构改革方案（示办发〔2024〕26号）
  targets: [market-regulation]
audience: public
updated: 2024-09-20
`;
