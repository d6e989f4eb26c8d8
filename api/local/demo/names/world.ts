import { namePool } from './culture.ts';

export const turkish = namePool(
  'tr',
  'Ahmet Aslı Aylin Barış Bülent Burak Can Cem Ceren Defne Deniz Ebru Elif Emre Esra Gökhan Gül Hakan Kerem Leyla Mehmet Melis Murat Onur Özlem Selin Serkan Sibel Tolga Zeynep',
  'Acar Aksoy Arslan Aydın Bulut Çelik Çetin Demir Doğan Erdem Güneş Kaplan Kara Kaya Koç Korkmaz Kurt Öztürk Özdemir Polat Şahin Şen Taş Tekin Uçar Yavuz Yıldız Yılmaz',
);

export const arabic = namePool(
  'ar',
  'Ahmad Amina Amira Bilal Dalia Farah Faris Hadi Hala Hassan Huda Ibrahim Jamal Karim Khalid Lina Layal Mariam Maya Nabil Nadia Noor Omar Rami Rana Salma Samir Tariq Yara Yusuf Zain',
  'Abbas Aziz Barakat Darwish Farouk Ghanem Habib Haddad Hakim Hamdan Hijazi Jaber Kassab Khoury Mansour Masri Nasser Qasim Rahman Saleh Shaheen Sabbagh Taha Younes Zaki',
);

export const northIndian = namePool(
  'hi',
  'Aarav Aditi Ajay Akash Amit Anjali Arjun Deepak Divya Gaurav Harsh Ishita Jyoti Kabir Kavita Manish Meera Mohit Neha Nikhil Pooja Rahul Rekha Rohan Sandeep Shreya Simran Sneha Sunita Tanvi Varun Vikram',
  'Agarwal Arora Banerjee Bhatt Chatterjee Chauhan Desai Dutta Ghosh Gupta Jain Joshi Kapoor Khanna Malhotra Mehta Mishra Mukherjee Pandey Patel Roy Saxena Shah Sharma Singh Sinha Srivastava Tiwari Trivedi Verma Yadav',
);

export const southIndian = namePool(
  'kn',
  'Abhishek Aishwarya Akshatha Anand Arun Bhavana Chaitra Deepa Girish Harini Karthik Kiran Lakshmi Lavanya Mahesh Manjunath Nandini Naveen Pallavi Pavan Prakash Ramya Ravi Roopa Sanjana Santosh Shilpa Sowmya Suresh Usha Vasudha Vinay',
  'Acharya Bhat Gowda Hegde Hiremath Iyengar Iyer Kamath Kulkarni Kumar Menon Murthy Nagaraj Naik Nambiar Narayan Pai Patil Pillai Prabhu Rajan Rao Reddy Shenoy Shetty Srinivas Subramaniam Swamy Venkatesh',
);

export const westAfrican = namePool(
  'en',
  'Abena Adaeze Adwoa Akosua Ama Amara Ayodele Babajide Bisi Chidi Chioma Emeka Esi Femi Folake Ifeoma Kofi Kwame Kwesi Ngozi Nkechi Obinna Olumide Sade Segun Temi Tobi Uche Yaw Yemi',
  'Abiola Acheampong Adebayo Adeyemi Afolabi Agyeman Akintola Amoah Ansah Appiah Asante Balogun Boateng Danso Eze Frimpong Igwe Mensah Nwosu Obi Odukoya Ogunleye Okeke Okonkwo Oladipo Onyeka Osei Owusu Quaye Sarpong',
);

export const chinese = namePool(
  'en',
  'Bo Chen Fang Hao Hui Jia Jian Jing Jun Kai Lan Lei Li Lin Mei Min Ning Qiang Rui Shan Tao Ting Wei Wen Xin Yan Yi Ying Yu Zhen',
  'Cai Chang Chow Deng Fan Feng Gao Guo Han He Hu Huang Jiang Leung Liang Liu Lu Luo Ma Pan Peng Shen Song Sun Tang Wang Wong Wu Xu Zhang Zhao Zhou Zhu',
);
