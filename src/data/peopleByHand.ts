/** Names in the news that the locale data lacks, in the usual romanisations: Arabic, Persian, Hebrew, Indian, East Asian. */
export const GIVEN_NAMES = `
Chuck Norm Duffy Cliff Jock Herb Les Marv Mel Mickey Rob Sol Woody Yogi Moe Ozzie Tex Whitey
Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad Mahmoud Mahmud Ali Hassan Hasan Hussein Hussain Husayn Omar Umar Othman
Osama Usama Ibrahim Ismail Ismael Yusuf Youssef Yousef Yasser Yasir Khalid Khaled Abdul Abdel Abdullah Abdallah Abdulaziz
Abdurrahman Abdelfattah Bashar Hafez Saddam Muammar Moammar Hosni Anwar Gamal Jamal Kamal Karim Kareem Faisal Fahd Salman
Sultan Nasser Nasir Tariq Tarek Walid Waleed Ziad Zayed Rashid Rashed Hamid Hamad Hamza Hani Haider Haidar Jalal Jawad Majid
Mansour Marwan Mustafa Mostafa Murad Nabil Nouri Qasem Qassem Raed Rami Riyad Saad Said Saeed Sami Samir Sayed Sharif Tamim
Wael Yahya Zaid Aisha Fatima Khadija Leila Layla Mariam Maryam Noor Nour Rania Salma Samira Yasmin Zahra Zainab Zeinab
Hossein Mahmoud Mehdi Reza Akbar Ebrahim Javad Amir Behrouz Dariush Farhad Kaveh Masoud Mojtaba Parviz Ruhollah Shirin
Benjamin Ehud Ariel Shimon Yitzhak Yair Naftali Avigdor Benny Gadi Itamar Bezalel Golda Menachem Moshe Tzipi Yoav Yossi Avi
Narendra Rahul Sonia Manmohan Amit Arvind Rajiv Indira Sanjay Vijay Anil Mukesh Ratan Sachin Virat Priyanka Sushma Lakshmi
Imran Nawaz Shehbaz Benazir Pervez Asif Bilawal Malala Hina Shahid Ashraf Hamid Ghani Gulbuddin Zalmay
Shinzo Yoshihide Fumio Junichiro Naoto Taro Yukio Shigeru Akihito Naruhito Hirohito Haruki Kazuo Akio Hideo Hiroshi Kenji Takeshi
Vladimir Sergei Sergey Dmitry Dmitri Mikhail Nikolai Nikolay Alexei Alexey Aleksei Aleksandr Alexander Andrei Andrey Anatoly
Yevgeny Evgeny Igor Ivan Konstantin Leonid Maxim Maksim Oleg Pavel Pyotr Roman Ruslan Ramzan Sergii Serhiy Valery Vasily Viktor
Vitaly Vyacheslav Yuri Yury Boris Natalya Natalia Olga Svetlana Tatyana Tatiana Yulia Yuliya Maria Anastasia Volodymyr Petro
Dmytro Oleksandr Oleksiy Andriy Mykola Mykhailo Olena Iryna Yaroslav Kyrylo Valeriy Vitali Olaf Angela Emmanuel Giorgia
Recep Tayyip Hakan Binali Kemal Ekrem Devlet Mevlut Ilham Nikol Kassym Nursultan Shavkat Emomali Gurbanguly Aung Thein Thant
Goodluck Muhammadu Olusegun Bola Uhuru Raila Yoweri Robert Emmerson Cyril Jacob Thabo Nelson Kofi Boutros Ban Haile Meles Abiy
Isaias Paul Salva Riek Laurent Joseph Felix Denis Ellen Alassane Macky Blaise Idriss Hissene Teodoro Paulo Jose Joao
Barack Donald Hillary Joe Kamala Mitt Newt Condoleezza Colin Dick Bernie Elon Jeff Mark Bill Steve Tim Sundar Satya Jack Xi
Rex Mike Jared Ivanka Melania Rudy Reince Kellyanne Sean Steve Stormy Meghan Kate Harry Theresa Boris Nigel Jeremy Keir Rishi Liz
Nicola Jean-Luc Marine Nicolas Francois Edouard Segolene Dominique Silvio Matteo Beppe Mario Romano Jose Pedro Mariano Alexis
Viktor Mateusz Jaroslaw Lech Andrzej Robert Milos Vaclav Andrej Zoran Slobodan Radovan Ratko Aleksandar Hashim Edi Sali
Rodrigo Ferdinand Imelda Benigno Corazon Gloria Joko Suharto Megawati Prabowo Mahathir Anwar Najib Thaksin Yingluck Prayuth Hun
Evo Hugo Nicolas Rafael Lula Dilma Jair Mauricio Cristina Nestor Michelle Sebastian Andres Enrique Vicente Felipe Fidel Raul
`;

export const SURNAMES = `
Kim Lee Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Sin Kwon Hwang Ahn An
Song Yoo Yu Hong Moon Mun Ryu Ri Rhee Roh Ro Noh No Ko Koh Bae Baek Paek Paik Nam Shim Sim Ha Joo Chu Min Son Hyon Hyun Thae Jon
Xi Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng
Xiao Tian Dong Pan Yuan Cai Jiang Wei Du Ye Cheng Lu Ding Ren Shen Yao Fan Qian Tan Liao Zou Xiong Jin Hao Kong Bai Cui Mao Qin Shi Hou
Shao Meng Long Wan Duan Lei Qiu Bo Tsai Hsu Hsieh Chiang Kuo Chou Ng Cheung Leung Lam Wong Kwok Ho Yip Tsang Fung Tam
Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ngo Duong Ly
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi Saito
Shimizu Abe Suga Kishida Ishiba Aso Koizumi Noda Hatoyama Toyoda Honda Mori Fukuda Obuchi Miyazawa Nakasone
Putin Medvedev Lavrov Peskov Shoigu Yeltsin Gorbachev Stalin Lenin Khrushchev Navalny Prigozhin Kadyrov Zelensky Zelenskyy Poroshenko
Yanukovych Tymoshenko Lukashenko Sikorski Tusk Duda Orban Erdogan Netanyahu Abbas Arafat Rabin Peres Sharon Gantz Bennett Lapid
Assad Mubarak Morsi Sisi Gaddafi Qaddafi Khamenei Rouhani Raisi Ahmadinejad Zarif Khomeini Nasrallah Haniyeh Sinwar Maliki Hussein
Bin Ladin Zawahiri Baghdadi Karzai Ghani Khan Sharif Bhutto Zardari Musharraf Modi Gandhi Nehru Singh Patel Kumar Sharma Gupta
Obama Trump Biden Clinton Bush Reagan Carter Nixon Kennedy Kerry Romney Cheney Rumsfeld Rice Powell Pence Pompeo Tillerson Mattis
Mueller Comey Sessions Cohen Giuliani Manafort Flynn Bannon Kushner Pelosi Schumer McConnell McCain Sanders Warren Harris Blinken
Blair Brown Cameron May Johnson Truss Sunak Starmer Corbyn Farage Thatcher Major Macron Sarkozy Hollande Chirac Mitterrand Merkel
Scholz Merz Schroeder Kohl Steinmeier Baerbock Berlusconi Renzi Conte Draghi Meloni Zapatero Rajoy Sanchez Tsipras Papandreou
Mugabe Mandela Zuma Mbeki Ramaphosa Annan Guterres Tedros Lagarde Strauss-Kahn Ocampo Bashir Kagame Museveni Kenyatta Odinga Buhari
Chavez Maduro Castro Bolsonaro Morales Correa Kirchner Fernandez Macri Milei Pinochet Allende Calderon Obrador Noriega
`;
